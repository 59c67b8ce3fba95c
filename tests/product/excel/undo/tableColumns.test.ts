import { runExcel } from "../../../../src/excel/runExcel";
import { queueNeighbours } from "../../../../src/excel/undo/tableGrowth";
import { takeBack } from "../../../../src/excel/undo/takeBack";
import type { UndoRecord } from "../../../../src/excel/undo/UndoStep";
import { executeWrites } from "../../../../src/excel/write/executeWrites";
import { addTableColumnsOp } from "../../../../src/excel/write/structureOps";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { type as typeInto } from "../../actions/plans/plansHost";
import { readCells } from "../../actions/support/readCells";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";

afterEach(closeWorkbooks);

const journal = { title: { key: "undone", params: {} }, page: "classify", when: "2026-11-21T09:05:00Z" };
const list = [
  ["Account", "Sales"],
  ["Acme", 1],
  ["Beta", 2],
];

/** A table in A1:B3 to which three columns are added, with a cell of the user's right of it. */
async function grown(cells: Readonly<Record<string, string>>) {
  const host = await withWorkbook({ List: list }, { tables: { Accounts: "List" } });
  await typeInto(host, "List", cells);
  const record = await runExcel(async (context) => {
    const read = queueNeighbours(context, context.workbook.tables.getItem("Accounts"), "right");
    await context.sync();
    const op = addTableColumnsOp("Accounts", 2, ["Tier", "Override", "Reason"], await read());
    return executeWrites(context, [op], { journal });
  });
  return { host, record };
}

const undo = (record: UndoRecord) =>
  runExcel((context) => takeBack(context, record, { ...journal, kind: "undo" }));

const row3 = (host: HeadlessHost) => readCells(host, "List", "A3:H3").values[0];

describe("undo of columns that were added to a table", () => {
  test("leaves a cell of the user's beside it where it stands", async () => {
    const { host, record } = await grown({ F3: "mine" });
    await undo(record);
    expect(host.book.tables()[0]?.columns).toEqual(["Account", "Sales"]);
    expect(row3(host)).toEqual(["Beta", 2, "", "", "", "mine", "", ""]);
  });

  test("moves a cell back that was in their way", async () => {
    const { host, record } = await grown({ D3: "mine" });
    expect(row3(host)).toEqual(["Beta", 2, "", "", "", "mine", "", ""]);
    await undo(record);
    expect(row3(host)).toEqual(["Beta", 2, "", "mine", "", "", "", ""]);
  });

  test("leaves a cell that was typed beside it since", async () => {
    const { host, record } = await grown({});
    await typeInto(host, "List", { F2: "new" });
    await undo(record);
    expect(readCells(host, "List", "A2:H2").values[0]).toEqual(["Acme", 1, "", "", "", "new", "", ""]);
  });
});
