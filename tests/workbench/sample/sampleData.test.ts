import { sampleData, type SampleCell } from "../../../scripts/sample/sampleData.mjs";

const nameColumn = 1;
const salesColumn = 5;

const en = sampleData("en");
const zh = sampleData("zh-CN");

const column = (rows: readonly SampleCell[][], index: number) => rows.map((row) => row[index] ?? null);
const countBy = (values: readonly SampleCell[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return counts;
};

/** A plain reading of a name: no width, no case, no spaces, no company form. Written for this test alone. */
const bareName = (name: SampleCell) =>
  String(name)
    .normalize("NFKC")
    .toLowerCase()
    .replace(
      /[華東電龍達匯廣門寧無錫]/g,
      (char) => "华东电龙达汇广门宁无锡"["華東電龍達匯廣門寧無錫".indexOf(char)]!,
    )
    .replace(/trading co\.,\s*ltd\.?|co\.,\s*ltd\.?|pte\. ltd\.|ltd|gmbh|inc\.?|group|b\.v\.|有限公司/g, "")
    .replace(/\s+/g, "");

describe.each([
  ["English", en],
  ["Chinese", zh],
])("the %s sample", (_language, data) => {
  test("has 1,200 accounts, 900 opportunities, 2,400 payments, 300 contacts and 400 yearly rows", () => {
    const rows = [data.accounts, data.opportunities, data.payments, data.contacts, data.sales].map(
      (list) => list.length,
    );
    expect(rows).toEqual([1200, 900, 2400, 300, 400]);
  });

  test("has accounts in every tier of the pyramid, and a fifth of them bring about 80 % of sales", () => {
    const sales = column(data.accounts, salesColumn).filter(
      (value): value is number => typeof value === "number" && value > 0,
    );
    const between = (from: number, to: number) => sales.filter((value) => value >= from && value < to).length;
    expect(between(5_000_000, Infinity)).toBeGreaterThanOrEqual(12);
    expect(between(3_000_000, 5_000_000)).toBeGreaterThanOrEqual(15);
    expect(between(1_000_000, 3_000_000)).toBeGreaterThanOrEqual(80);
    const sorted = [...sales].sort((a, b) => b - a);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(sorted.slice(0, Math.round(sorted.length / 5))) / sum(sorted)).toBeCloseTo(0.8, 1);
  });

  test("has 15 text numbers, 10 blanks and 5 negative sales", () => {
    const sales = column(data.accounts, salesColumn);
    expect(sales.filter((value) => typeof value === "string")).toHaveLength(15);
    expect(sales.filter((value) => value === null)).toHaveLength(10);
    expect(sales.filter((value) => typeof value === "number" && value < 0)).toHaveLength(5);
  });

  test("has 12 accounts a second time under another spelling, and no name twice as it stands", () => {
    const names = column(data.accounts, nameColumn);
    expect(new Set(names).size).toBe(1200);
    const doubles = [...countBy(names.map(bareName)).values()].filter((count) => count > 1).length;
    expect(doubles).toBeGreaterThanOrEqual(12);
  });

  test("has deals at every stage and lost ones, closing over five quarters from 2026-07-01 to 2027-09-30", () => {
    const stages = countBy(column(data.opportunities, 3));
    expect(stages.size).toBe(8);
    expect(Math.min(...stages.values())).toBeGreaterThan(30);
    const quarters = column(data.opportunities, 5).map((date) => {
      const day = date as Date;
      return `${day.getUTCFullYear()}Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
    });
    expect([...countBy(quarters).keys()].sort()).toEqual(["2026Q3", "2026Q4", "2027Q1", "2027Q2", "2027Q3"]);
  });

  test("has payments of 24 salespeople in each of twelve months, some months exactly at a bound of the ladder", () => {
    const months = new Map<string, number>();
    for (const [, date, person, , , , amount] of data.payments) {
      const key = `${String(person)} ${(date as Date).toISOString().slice(0, 7)}`;
      months.set(key, (months.get(key) ?? 0) + Math.round((amount as number) * 100));
    }
    expect(months.size).toBe(24 * 12);
    const cents = [...months.values()];
    for (const bound of [900_000, 1_500_000, 2_000_000, 2_600_000]) expect(cents).toContain(bound * 100);
    expect(cents.some((value) => value < 90_000_000)).toBe(true);
    expect(cents.some((value) => value > 260_000_000)).toBe(true);
  });

  test("has contacts in all three roles and five grades, and some accounts that hang on one contact", () => {
    expect([...countBy(column(data.contacts, 3)).keys()].sort()).toEqual(["KDM", "KI", "KU"]);
    expect([...countBy(column(data.contacts, 4)).keys()].sort()).toEqual(["CR1", "CR2", "CR3", "CR4", "CR5"]);
    expect(
      [...countBy(column(data.contacts, 0)).values()].filter((count) => count === 1).length,
    ).toBeGreaterThan(5);
  });

  test("names only accounts of its own list in deals, payments, contacts and yearly sales", () => {
    const known = new Set(column(data.accounts, nameColumn));
    const named = [
      ...column(data.opportunities, 2),
      ...column(data.payments, 4),
      ...column(data.contacts, 0),
      ...column(data.sales, 0),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

test("both languages hold the same numbers and dates", () => {
  const plain = (data: typeof en) =>
    Object.values(data).map((rows) =>
      rows.map((row) => row.filter((cell) => typeof cell === "number" || cell instanceof Date)),
    );
  expect(plain(zh)).toEqual(plain(en));
});
