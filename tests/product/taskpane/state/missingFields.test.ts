import { missingFields } from "../../../../src/taskpane/state/missingFields";
import { noAccountColumns } from "../../../support/noAccountColumns";

const none = {
  name: null,
  value: null,
  ...noAccountColumns,
};

test("only required fields can be missing, in the order of the role", () => {
  expect(missingFields("accounts", none)).toEqual(["name", "value"]);
  expect(missingFields("accounts", { ...none, name: 0 })).toEqual(["value"]);
  expect(missingFields("accounts", { ...none, name: 0, value: 1 })).toEqual([]);
});
