import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { membersAboveFloor } from "./support/membersAboveFloor";
import { writeTree } from "./support/writeTree";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const floor = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);

/** What can hold an object of Excel: the pane's pages get plain data. */
const sources = ["src/excel", "src/actions", "src/commands", "src/taskpane/host"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(root, folder, file)),
);

const newMembers = `
export function unprotected(workbook: Excel.Workbook, chart: Excel.Chart, range: Excel.Range) {
  workbook.queries.getCount();
  chart["getDataTable"]();
  const { valuesAsJson } = range;
  range.load("address, valuesAsJson");
  workbook.names.load(["items/valueAsJson"]);
  return Excel.run({ mergeUndoGroup: true }, () => Promise.resolve(valuesAsJson));
}
`;

const protectedMembers = `
const isNew = () => Office.context.requirements.isSetSupported("ExcelApi", "1.16");
export function asked(workbook: Excel.Workbook, chart: Excel.Chart, range: Excel.Range) {
  const { isSetSupported } = Office.context.requirements;
  if (isSetSupported("ExcelApi", "1.14")) workbook.queries.getCount();
  const table = isSetSupported("ExcelApi", "1.14") ? chart.getDataTable() : null;
  if (!isNew()) return table;
  range.load("valuesAsJson");
  return isNew() && range.valuesAsJson;
}
export function askedWrongly(workbook: Excel.Workbook, range: Excel.Range) {
  const { isSetSupported } = Office.context.requirements;
  if (isSetSupported("ExcelApi", "1.14")) range.load("valuesAsJson");
  if (isNew()) range.load("values");
  else workbook.queries.getCount();
}
`;

describe("members of Excel", () => {
  test("that are newer than the manifest asks for are used only where isSetSupported has said yes", () => {
    expect(floor).toBe(13);
    expect(sources.length).toBeGreaterThan(100);
    expect(membersAboveFloor(sources, floor)).toEqual([]);
  }, 120_000);

  test("above the floor are found, in whatever way they are used, and those behind the right question are not", () => {
    const tree = writeTree({ "new.ts": newMembers, "protected.ts": protectedMembers });
    const files = ["new.ts", "protected.ts"].map((file) => path.join(tree.folder, file));
    const uses = membersAboveFloor(files, floor);
    tree.remove();
    expect(uses.map(({ place, member }) => `${path.basename(place)} ${member}`)).toEqual([
      "new.ts:3 getCount (ExcelApi 1.14)",
      "new.ts:3 queries (ExcelApi 1.14)",
      "new.ts:4 getDataTable (ExcelApi 1.14)",
      "new.ts:5 valuesAsJson (ExcelApi 1.16)",
      "new.ts:6 valuesAsJson (ExcelApi 1.16)",
      "new.ts:7 valueAsJson (ExcelApi 1.16)",
      "new.ts:8 mergeUndoGroup (ExcelApi 1.20)",
      "protected.ts:13 valuesAsJson (ExcelApi 1.16)",
      "protected.ts:15 getCount (ExcelApi 1.14)",
      "protected.ts:15 queries (ExcelApi 1.14)",
    ]);
  }, 60_000);
});
