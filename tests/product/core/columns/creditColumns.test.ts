import { recogniseColumns } from "../../../../src/core/columns/recogniseColumns";

const person = ["Ann", "Bob", "Ann"];
const number = [100, 200, 300];
const date = [46_037, 46_038, 46_039];
const fractions = [0.6, 0.5, 0.4];

test.each([
  [["Sales rep", "Sales rep 2", "Split %", "Date", "Amount"]],
  [["Salesperson 1", "Salesperson 2", "Share (%)", "Payment date", "Net sales"]],
  [["Rep", "Second rep", "Credit split", "Date", "Revenue"]],
  [["业务员", "业务员2", "分成比例", "回款日期", "回款金额"]],
  [["销售人员", "协同人", "业绩比例", "到账日期", "到账金额"]],
  [["Verkäufer", "Verkäufer 2", "Anteil", "Datum", "Umsatz"]],
])("%j: who else is credited, and the share", (headers) => {
  const { mapping } = recogniseColumns("payments", headers, [person, person, fractions, date, number]);
  expect(mapping).toMatchObject({ person: 0, person2: 1, share: 2, date: 3, amount: 4, share2: null });
});

test.each([
  [["Rep", "Date", "Amount", "Quota"]],
  [["Salesperson", "Date", "Sales amount", "Sales target"]],
  [["业务员", "回款日期", "回款金额", "回款任务"]],
])("%j: the quota", (headers) => {
  const { mapping } = recogniseColumns("payments", headers, [person, date, number, number]);
  expect(mapping).toMatchObject({ person: 0, date: 1, amount: 2, quota: 3 });
});

test("attainment and growth are no quota, a market share no split", () => {
  const headers = ["Rep", "Date", "Amount", "Quota attainment %", "Market share"];
  const { mapping } = recogniseColumns("payments", headers, [person, date, number, fractions, fractions]);
  expect(mapping).toMatchObject({ quota: null, share: null });
});

test.each([
  ["Debit", "Credit"],
  ["Debit amount", "Credit amount"],
  ["本期借方", "本期贷方"],
  ["Soll (EUR)", "Haben (EUR)"],
  ["Debe", "Haber"],
])("%s and %s stand for the amount of payments and the value of accounts", (debit, credit) => {
  const payments = recogniseColumns(
    "payments",
    ["Rep", "Date", debit, credit],
    [person, date, number, number],
  );
  expect(payments.mapping.amount).not.toBeNull();
  const accounts = recogniseColumns("accounts", ["Customer", debit, credit], [person, number, number]);
  expect(accounts.mapping.value).not.toBeNull();
});

test.each([
  ["Debit", "Credit limit"],
  ["Credit note", "Credit"],
])("%s and %s are no pair: an account has no value by them", (one, other) => {
  const { mapping } = recogniseColumns("accounts", ["Customer", one, other], [person, number, number]);
  expect(mapping.value).toBeNull();
});
