import { amountName } from "../../../../src/actions/list/amountName";
import type { SourceTable } from "../../../../src/actions/sources/SourceTable";

const named = (header: string, currency: string | null = null): string =>
  amountName({ headers: ["Customer", header] } as unknown as SourceTable, 1, currency, "Value");

test("amounts in full do not stand under a header that says thousands or millions", () => {
  expect(named("年销售额（万元）")).toBe("年销售额（元）");
  expect(named("年销售额(人民币万元)")).toBe("年销售额(人民币元)");
  expect(named("Annual sales (kEUR)")).toBe("Annual sales (EUR)");
  expect(named("Sales (in thousands)")).toBe("Sales");
  expect(named("Umsatz (T€)")).toBe("Umsatz (EUR)");
});

test("a unit that is not apart from the header's words takes the plain name, with its currency", () => {
  expect(named("Revenue in millions of USD")).toBe("Value, USD");
  expect(named("销售额万元")).toBe("Value");
});

test("a header that names no larger unit is the user's own", () => {
  for (const header of ["Annual sales", "Annual sales\n(EUR)", "Sales (net)", "金额（元）", "Margin %"])
    expect(named(header)).toBe(header);
});

test("converted amounts stand under the house currency, not under the one that they had", () => {
  expect(named("Amount", "EUR")).toBe("Amount, EUR");
  expect(named("Amount (USD)", "EUR")).toBe("Amount, EUR");
  expect(named("Amount (kUSD)", "EUR")).toBe("Amount, EUR");
  expect(named("Amount (k€)", "EUR")).toBe("Amount (EUR)");
  expect(named("Amount (€)", "EUR")).toBe("Amount (€)");
  expect(named("销售额（万元）", "CNY")).toBe("销售额（元）, CNY");
});
