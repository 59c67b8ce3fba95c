import ExcelJS from "exceljs";

/** What an independent reader (exceljs) sees in a file, one entry per thing that a user could miss. */
export async function filePicture(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const picture = new Map<string, unknown>();
  picture.set(
    "sheets",
    workbook.worksheets.map(({ name, state }) => [name, state]),
  );
  const names = workbook.definedNames.model.filter(({ name }) => !name.startsWith("_xlnm"));
  names.forEach(({ name, ranges }) => picture.set(`name ${name}`, ranges));
  for (const sheet of workbook.worksheets) pictureSheet(workbook, sheet, picture);
  return picture;
}

interface SheetModel {
  readonly merges?: readonly string[];
  readonly conditionalFormattings?: readonly { ref: string; rules: readonly object[] }[];
  readonly tables?: readonly object[];
}

/** What exceljs leaves out where the file does; its types do not say so. */
interface SheetExtras {
  readonly properties: { readonly tabColor?: { readonly argb?: string } };
  readonly views:
    readonly { readonly state?: string; readonly xSplit?: number; readonly ySplit?: number }[] | null;
}

type CellExtras = { readonly [Look in "font" | "fill" | "border" | "alignment"]?: ExcelJS.Cell[Look] };

function pictureSheet(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  picture: Map<string, unknown>,
): void {
  const at = (what: string): string => `${sheet.name}: ${what}`;
  const model = sheet.model as unknown as SheetModel;
  const { properties, views } = sheet as unknown as SheetExtras;
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell) => pictureCell(cell, at(`cell ${cell.address}`), picture));
    if (row.height) picture.set(at(`height ${row.number}`), row.height);
    if (row.hidden) picture.set(at(`hidden row ${row.number}`), true);
  });
  for (let column = 1; column <= 30; column += 1) {
    const { width, hidden } = sheet.getColumn(column);
    if (width !== undefined) picture.set(at(`width ${column}`), Math.round(width * 7));
    if (hidden) picture.set(at(`hidden column ${column}`), true);
  }
  picture.set(at("merges"), [...(model.merges ?? [])].sort());
  picture.set(at("filter"), sheet.autoFilter ?? null);
  picture.set(at("tab"), properties.tabColor?.argb ?? null);
  const [view] = views ?? [];
  picture.set(at("frozen"), view?.state === "frozen" ? [view.xSplit ?? 0, view.ySplit ?? 0] : null);
  picture.set(at("orientation"), sheet.pageSetup.orientation ?? null);
  for (const { ref, rules } of model.conditionalFormattings ?? [])
    for (const rule of rules)
      picture.set(
        at(`condition ${ref} ${conditionKey(rule)}`),
        plain(rule, ["priority", "dxfId", "id", "pattern"]),
      );
  const { dataValidations } = sheet as unknown as { dataValidations: { model: Record<string, object> } };
  for (const [place, rule] of Object.entries(dataValidations.model))
    picture.set(at(`validation ${place}`), plain(rule, []));
  const tables = (sheet as unknown as { tables: Record<string, { table: object }> }).tables;
  for (const [name, { table }] of Object.entries(tables))
    picture.set(at(`table ${name}`), plain(table, ["id", "rId", "target"]));
  sheet.getImages().forEach(({ imageId, range }, index) => {
    const image = workbook.getImage(Number(imageId)) as unknown as { buffer: Uint8Array; extension: string };
    const { tl } = range as unknown as { tl: { nativeCol: number; nativeRow: number } };
    picture.set(at(`picture ${index}`), [tl.nativeCol, tl.nativeRow, image.extension, [...image.buffer]]);
  });
}

function conditionKey(rule: object): string {
  const { type, formulae } = rule as { type: string; formulae?: readonly unknown[] };
  return `${type} ${(formulae ?? []).join()}`;
}

function pictureCell(cell: ExcelJS.Cell, place: string, picture: Map<string, unknown>): void {
  if (cell.isMerged && cell.master !== cell) return;
  const { formula, result, sharedFormula } = (cell.value ?? {}) as {
    readonly formula?: string;
    readonly result?: unknown;
    readonly sharedFormula?: string;
  };
  if (formula === undefined && cell.value !== null) picture.set(`${place} value`, plain(cell.value, []));
  if (formula !== undefined) picture.set(`${place} formula`, [formula, sharedFormula ?? null]);
  // Without a result a file leaves it to whoever opens it.
  if (result !== undefined) picture.set(`${place} result`, plain(result, []));
  const { numFmt } = cell;
  if (numFmt && numFmt !== "General") picture.set(`${place} format`, numFmt);
  const { font: own, fill, border, alignment } = cell as CellExtras;
  const { name, size, bold, italic, underline, color } = own ?? {};
  const argb = (color as { argb?: string } | undefined)?.argb;
  const font = {
    name,
    size,
    bold: bold ?? false,
    italic: italic ?? false,
    underline: underline ?? false,
    argb,
  };
  if (own && (name !== "Calibri" || size !== 11 || bold || italic || underline || argb))
    picture.set(`${place} font`, plain(font, []));
  const { pattern, fgColor, bgColor } = (fill ?? {}) as Partial<ExcelJS.FillPattern>;
  // Behind a solid fill there is nothing to see of the other colour.
  if (pattern !== undefined && pattern !== "none")
    picture.set(`${place} fill`, plain([pattern, fgColor, pattern === "solid" ? null : bgColor], []));
  for (const [side, line] of Object.entries(border ?? {}) as [string, Partial<ExcelJS.Border>][])
    picture.set(`${place} border ${side}`, [line.style, line.color?.argb ?? "FF000000"]);
  if (alignment && Object.keys(alignment).length > 0) picture.set(`${place} alignment`, plain(alignment, []));
}

function plain(value: unknown, without: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (without.includes(key) ? undefined : part)),
  ) as unknown;
}

/** The entries in which two pictures differ, each with what the first and the second say. */
export function differences(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): { readonly key: string; readonly before: unknown; readonly after: unknown }[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)))
    .filter((key) => before.has(key) || !key.endsWith(" result"))
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }));
}
