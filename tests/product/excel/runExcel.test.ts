import { insertFormula } from "../../../src/actions/functions/insertFormula";
import { waitingForExcel } from "../../../src/actions/waitingForExcel";
import { runExcel } from "../../../src/excel/runExcel";
import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a read that Excel leaves unanswered is said to wait after 1.5 s, until the answer comes", async () => {
  const { host } = await withWorkbook({ Data: [["a"]] });
  let editing = true;
  host.isEditing = () => editing;
  const reading = runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  await pause(1300);
  const early = waitingForExcel.now();
  await pause(400);
  const late = waitingForExcel.now();
  editing = false;
  expect([await reading, early, late, waitingForExcel.now()]).toEqual([[["a"]], false, true, false]);
});

test("a write says at once that a cell is being edited, and is done when the editing has ended", async () => {
  const { host, book } = await withWorkbook({ Data: [["a"]] });
  let editing = true;
  host.isEditing = () => editing;
  const heard: boolean[] = [];
  const stop = waitingForExcel.listen(() => heard.push(waitingForExcel.now()));
  const request = { formula: "=1+1", target: { sheet: "Data", address: "C1" }, replaces: null };
  const writing = insertFormula(request, { language: "en", now: new Date(2026, 10, 29) });
  await pause(300);
  expect(heard).toEqual([true]);
  editing = false;
  await writing;
  stop();
  const c1 = { top: 0, bottom: 0, left: 2, right: 2 };
  expect([heard, book.readValues(book.activeSheetId(), c1)]).toEqual([[true, false], [[2]]]);
});
