import type { Content } from "../write/Content";

export function isFormula(content: Content): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** Functions that have another result at each calculation, as the API names them in every language. */
const moving = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;

/** Whether a formula itself asks for the time or for a random number. */
export function movesByItself(formula: string): boolean {
  return moving.test(formula.replace(/"[^"]*"/g, ""));
}

/**
 * Has those cells calculated anew that depend on the time or on random numbers, unless the user calculates by hand.
 * Two round trips.
 */
export async function calculateAgain(context: Excel.RequestContext): Promise<void> {
  const { application } = context.workbook;
  application.load("calculationMode");
  await context.sync();
  if (application.calculationMode === Excel.CalculationMode.manual) return;
  application.calculate(Excel.CalculationType.recalculate);
  await context.sync();
}
