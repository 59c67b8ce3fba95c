import { signatures } from "../../support/signatures";
import { goldenCases } from "../../support/golden";

/** Excel's specifications and limits: characters of a formula, and of a text within one. */
const longestFormula = 8192;
const longestText = 255;
const text = /"(?:[^"]|"")*"/g;
const constant =
  /^(?:-?\d+(?:\.\d+)?(?:E[+-]?\d+)?|TRUE|FALSE|#N\/A|#(?:VALUE|REF|NUM|NULL)!|#DIV\/0!|#NAME\?|"t")$/i;

interface Shape {
  readonly args: readonly string[];
  readonly arrays: readonly string[];
  readonly texts: readonly string[];
}

/** The top-level arguments of a formula, with each text written as "t". */
function shapeOf(formula: string): Shape {
  const texts = formula.match(text) ?? [];
  const body = /^=KAM\.\w+\((.*)\)$/s.exec(formula.replace(text, '"t"'))?.[1] ?? "";
  const args: string[] = [""];
  let depth = 0;
  for (const character of body) {
    if ("{(".includes(character)) depth++;
    if ("})".includes(character)) depth--;
    if (character === "," && depth === 0) args.push("");
    else args.push((args.pop() ?? "") + character);
  }
  return { args, arrays: args.filter((arg) => arg.startsWith("{")), texts };
}

const formulas = goldenCases().map(({ formula, function: id }) => [formula, id, shapeOf(formula)] as const);

describe("every golden formula can be typed into Excel as it stands", () => {
  it("is one call of its function", () => {
    for (const [formula, id] of formulas) expect(formula).toMatch(new RegExp(`^=KAM\\.${id}\\(.*\\)$`, "s"));
  });

  it("keeps Excel's limits for formulas and texts", () => {
    for (const [formula, , { texts }] of formulas) {
      expect(formula.length).toBeLessThanOrEqual(longestFormula);
      for (const written of texts)
        expect([formula, written.length - 2 <= longestText]).toEqual([formula, true]);
    }
  });

  it("holds only constants in its arrays, in rows of one length", () => {
    for (const [formula, , { arrays }] of formulas) {
      for (const array of arrays) {
        const rows = array
          .slice(1, -1)
          .split(";")
          .map((row) => row.split(","));
        expect([formula, rows.every((row) => row.length === rows[0]?.length)]).toEqual([formula, true]);
        expect([formula, rows.flat().filter((cell) => !constant.test(cell.trim()))]).toEqual([formula, []]);
      }
    }
  });

  it("has an argument, be it empty, for each that is required, and none too many", () => {
    for (const [formula, id, { args }] of formulas) {
      const parameters: readonly string[] = signatures[id]!;
      const needed = parameters.filter((name) => !name.endsWith("?")).length;
      expect([formula, args.length >= needed && args.length <= parameters.length]).toEqual([formula, true]);
    }
  });
});
