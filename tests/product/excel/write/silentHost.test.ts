import { runExcel } from "../../../../src/excel/runExcel";
import { executeWrites } from "../../../../src/excel/write/executeWrites";
import { addSheetOp } from "../../../../src/excel/write/structureOps";
import { requestActions, type WriteOp } from "../../../../src/excel/write/WriteOp";
import { rehearseFaults } from "../../../../workbench/host/faults/rehearseFaults";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

const journal = { title: { key: "undone", params: {} }, page: "forecast", when: "2026-11-21T09:05:00Z" };

describe("a host that gives no answer", () => {
  test("is waited for until Cancel; then the outcome is unknown, and where to look is said", async () => {
    const { host } = await withWorkbook({ Data: [["x"]] });
    rehearseFaults(host, { silentFrom: 1 });
    const abort = new AbortController();
    const { signal } = abort;
    const write = runExcel(
      (context) => executeWrites(context, [addSheetOp("Forecast")], { journal, signal }),
      {
        signal,
      },
    );
    setTimeout(() => abort.abort(), 50);
    await expect(write).rejects.toMatchObject({ key: "outcomeUnknown", params: { sheets: "Forecast" } });
  });

  test("while it is only read from, Cancel leaves the workbook as it was", async () => {
    const { host } = await withWorkbook({ Data: [["x"]] });
    rehearseFaults(host, { silentFrom: 1 });
    const abort = new AbortController();
    const reading = runExcel((context) => context.sync(), { signal: abort.signal });
    abort.abort();
    await expect(reading).rejects.toMatchObject({ key: "cancelled" });
  });
});

test("a request holds no more actions than its cap, however few their bytes", async () => {
  const { host } = await withWorkbook({ Data: [["x"]] });
  const op: WriteOp = { bytes: 10, actions: requestActions / 2, undo: [], apply: () => undefined };
  await runExcel((context) => executeWrites(context, [op, op, op], { journal }));
  expect(host.stats.roundTrips).toBe(2);
});
