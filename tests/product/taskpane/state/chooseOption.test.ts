import type { SourceOption, SourceRef } from "../../../../src/actions/sources/SourceTable";
import { chooseOption } from "../../../../src/taskpane/state/chooseOption";

const option = (ref: SourceRef, rows = 1): SourceOption => ({
  ref,
  label: JSON.stringify(ref),
  sheet: "S",
  address: "A1:B2",
  rows,
  headers: [],
});
const accounts = option({ kind: "table", name: "Accounts" });
const archive = option({ kind: "table", name: "Archive" });
const selection = option({ kind: "range", sheet: "S", address: "A1:B2" });

test("at first the likeliest list is read", () => {
  expect(chooseOption([accounts, archive], undefined).option).toBe(accounts);
  expect(chooseOption([], undefined).option).toBeNull();
});

test("a list once settled on stays when another becomes likelier, and is read as it is now", () => {
  const longer = option({ kind: "table", name: "Archive" }, 9);
  expect(chooseOption([accounts, longer], archive).option).toBe(longer);
});

test("a list that is gone gives way to the likeliest", () => {
  expect(chooseOption([accounts], archive)).toEqual({ options: [accounts], option: accounts });
});

test("a selected range stays on offer after the selection has moved on", () => {
  expect(chooseOption([accounts], selection)).toEqual({ options: [selection, accounts], option: selection });
});

test("none stays none", () => {
  expect(chooseOption([accounts], null)).toEqual({ options: [accounts], option: null });
});
