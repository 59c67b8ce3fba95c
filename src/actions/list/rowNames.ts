/** What the functions name some of their rows (FUNCTIONS: "Total", "Lost"), and what a sheet names them. */
export type RowNames = Readonly<Record<string, string>>;

/** The formula of a table whose rows have the names of the sheet's language; in English it is as it was. */
export function withRowNames(formula: string, names: RowNames): string {
  const table = formula.slice(1);
  const others = Object.entries(names).filter(([ours, shown]) => ours !== shown);
  if (others.length === 0) return formula;
  const renamed = others.reduceRight(
    (rest, [ours, shown]) => `IF(${table}="${ours}","${shown}",${rest})`,
    table,
  );
  return `=${renamed}`;
}

export const rowName = (label: string, names: RowNames): string => names[label] ?? label;
