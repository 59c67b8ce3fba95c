import { findUnfinished, leaveUnfinished } from "../../../../src/actions/journal/unfinished";
import { runExcel } from "../../../../src/excel/runExcel";
import { addSheetOp } from "../../../../src/excel/write/structureOps";
import { cellOps } from "../../../../src/excel/write/cellOps";
import { executeWrites } from "../../../../src/excel/write/executeWrites";
import type { WriteOp } from "../../../../src/excel/write/WriteOp";
import { rehearseFaults } from "../../../../workbench/host/faults/rehearseFaults";
import { createHeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { bookSnapshot } from "../../actions/support/bookSnapshot";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const rows = 1_000;
const journal = { title: { key: "undone", params: {} }, page: "forecast", when: "2026-11-21T09:05:00Z" };

/** About 5 MB: one request and a bit. */
function largeColumn(): WriteOp[] {
  const contents = Array.from({ length: rows }, (_, row) => [`row ${row} ${"x".repeat(5_000)}`]);
  return cellOps({ sheet: "Big", zone: { row: 0, column: 0, rows, columns: 1 }, contents });
}

const failing: WriteOp = {
  bytes: 10,
  undo: [],
  apply(context) {
    context.workbook.worksheets.getItem("Nowhere").delete();
  },
};

function overwrite(): WriteOp[] {
  return cellOps({
    sheet: "Data",
    zone: { row: 0, column: 0, rows: 1, columns: 2 },
    contents: [["changed", null]],
    before: { contents: [["'=text", null]] },
  });
}

describe("executeWrites", () => {
  test("sends one request per 1.2 MB, and reports progress with each", async () => {
    const { host } = await withWorkbook({ Data: [["x"]] });
    const seen: number[] = [];
    await runExcel((context) =>
      executeWrites(context, [addSheetOp("Big"), ...largeColumn()], {
        journal,
        progress: (done) => seen.push(done),
      }),
    );
    const { roundTrips, requestBytes, largestRequest } = host.stats;
    expect(largestRequest).toBeLessThan(1_500_000);
    expect(roundTrips).toBe(Math.ceil(requestBytes / 1_200_000));
    expect(seen).toHaveLength(roundTrips + 1);
  });

  test("takes everything back when a change fails", async () => {
    const { book } = await withWorkbook({ Data: [["'=text", "=1+1"]] });
    const before = bookSnapshot(book);
    await expect(
      runExcel((context) =>
        executeWrites(context, [addSheetOp("Big"), ...overwrite(), failing], { journal }),
      ),
    ).rejects.toMatchObject({ key: "writeFailed", cause: { key: "hostNotFound" } });
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("takes everything back when it is cancelled halfway", async () => {
    const { book } = await withWorkbook({ Data: [["'=text", "=1+1"]] });
    const before = bookSnapshot(book);
    const abort = new AbortController();
    const ops = [addSheetOp("Big"), ...overwrite(), ...largeColumn()];
    const progress = (done: number) => done > 0 && abort.abort();
    await expect(
      runExcel((context) => executeWrites(context, ops, { journal, progress, signal: abort.signal })),
    ).rejects.toMatchObject({ key: "cancelled" });
    expect(bookSnapshot(book)).toEqual(before);
  });

  test("hides a new sheet until the last of its cells is there, so that nobody types where they go", async () => {
    const { host, book } = await withWorkbook({ Data: [["x"]] });
    const theirs = createHeadlessHost({ book });
    const sheets = () =>
      theirs.Excel.run(async (context) => {
        const { worksheets } = context.workbook.load("worksheets/items/name,worksheets/items/visibility");
        await context.sync();
        return worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
      });
    const seen: unknown[] = [];
    const look = async (): Promise<void> => void seen.push(await sheets());
    const { stop } = rehearseFaults(host, { remoteEdits: [1, 2].map((before) => ({ before, edit: look })) });
    const ops = [addSheetOp("Small"), addSheetOp("Big"), ...largeColumn()];
    await runExcel((context) => executeWrites(context, ops, { journal }));
    stop();
    await look();
    expect(seen).toEqual([
      ["Data Visible"],
      ["Data Visible", "Small Visible", "Big Hidden"],
      ["Data Visible", "Small Visible", "Big Visible"],
    ]);
  });

  test("a sheet that a broken session left hidden is shown when it is to stay as it is", async () => {
    const { host, Excel } = await withWorkbook({ Data: [["x"]] });
    const { stop } = rehearseFaults(host, { deadFrom: 2 });
    await expect(
      runExcel((context) => executeWrites(context, [addSheetOp("Big"), ...largeColumn()], { journal })),
    ).rejects.toMatchObject({ key: "restoreFailed" });
    stop();
    const unfinished = await findUnfinished();
    if (unfinished === null || typeof unfinished === "string") throw new Error("nothing was found");
    await leaveUnfinished(unfinished.id);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Big").load("visibility");
      await context.sync();
      expect(sheet.visibility).toBe("Visible");
    });
  });
});
