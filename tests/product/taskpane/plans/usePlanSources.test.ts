import { planSources } from "../../../../src/taskpane/plans/usePlanSources";
import { tableOf } from "../support/tableOf";
import { noAccountColumns } from "../../../support/noAccountColumns";

const accounts = tableOf("Accounts", ["Account", "Annual sales"], [["Acme", 6_000_000]]);
const contacts = tableOf(
  "Contacts",
  ["Account", "Contact", "Role", "Grade"],
  [["Acme", "Ann", "KDM", "CR1"]],
);
const accountMapping = {
  name: 0,
  value: 1,
  ...noAccountColumns,
};
const contactMapping = {
  account: 0,
  name: 1,
  role: 2,
  grade: 3,
  owner: null,
  lastVisit: null,
  nextStep: null,
};
const noDeals = { role: "opportunities" as const, table: null, mapping: null, answers: null };
const noSales = { role: "sales" as const, table: null, mapping: null, answers: null };

test("without a list of accounts there is nothing to plan", () => {
  const base = {
    role: "accounts" as const,
    table: accounts,
    mapping: { ...accountMapping, value: null },
    answers: {},
  };
  expect(
    planSources(base, noDeals, { role: "contacts", table: null, mapping: null, answers: null }, noSales),
  ).toBeNull();
});

test("a list is used as soon as it is known what was answered of it", () => {
  const base = { role: "accounts" as const, table: accounts, mapping: accountMapping };
  const people = { role: "contacts" as const, table: null, mapping: null, answers: null };
  expect(planSources({ ...base, answers: null }, noDeals, people, noSales)).toBeNull();
  const answers = { notes: "leaveOut" };
  expect(planSources({ ...base, answers }, noDeals, people, noSales)?.accounts.answers).toBe(answers);
});

test("a list that misses a required column is left out, the others are used", () => {
  const base = { role: "accounts" as const, table: accounts, mapping: accountMapping, answers: {} };
  const people = { role: "contacts" as const, table: contacts, mapping: contactMapping, answers: {} };
  expect(Object.keys(planSources(base, noDeals, people, noSales) ?? {})).toEqual(["accounts", "contacts"]);
  const incomplete = { ...people, mapping: { ...contactMapping, name: null } };
  expect(Object.keys(planSources(base, noDeals, incomplete, noSales) ?? {})).toEqual(["accounts"]);
});
