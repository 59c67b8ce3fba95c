import { readRows } from "../../../../src/core/reading/readRows";
import { facts, kindsOf, read } from "./rowFacts";

const sales = ["Customer", "Region", "Annual Sales"];

describe("total rows that are certain", () => {
  test("subtotals by region and a grand total are left out, with count and amount", () => {
    const list = facts(sales, "n.a", [
      ["Alder", "North", 6_200_000],
      ["Birch", "North", 1_500_000],
      ["North Total", "", 7_700_000],
      ["Cedar", "South", 3_100_000],
      ["Dogwood", "South", 400_000],
      ["South Total", "", 3_500_000],
      ["Grand Total", "", 11_200_000],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("ddTddTT");
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([
      {
        key: "readTotalRows",
        params: { count: 3, amount: 22_400_000, labels: "North Total, South Total, Grand Total" },
        evidence: { column: 0, rows: [2, 5, 6] },
        otherwise: {
          "total:north total": "takeIn",
          "total:south total": "takeIn",
          "total:grand total": "takeIn",
        },
      },
    ]);
    const takenIn = readRows(list, reading.findings[0]?.otherwise ?? {});
    expect(kindsOf(takenIn)).toBe("ddddddd");
    expect(takenIn.questions).toEqual([]);
  });

  test("合计 with a date of its own is a total where its figure is the sum", () => {
    const list = facts(["业务员", "月份", "销售额"], "nka", [
      ["张三", "2026-01-01", 100_000],
      ["李四", "2026-01-01", 200_000],
      ["合计", "2026-01-01", 300_000],
    ]);
    expect(read(list)).toEqual({ kinds: "ddT", asked: [], found: ["readTotalRows"] });
  });

  test.each([
    ...[
      "Total",
      "TOTAL:",
      "Grand Totals (3 records)",
      "Subtotal",
      "Sum",
      "合 计",
      "总计：",
      "小计",
      "總計",
      "Ｔｏｔａｌ",
    ],
    ...[
      "Summe",
      "Gesamtsumme",
      "Zwischensumme",
      "Gesamt",
      "Total général",
      "Somme",
      "Totale",
      "Totaal",
      "Итого",
      "Overall",
      "Sous-total",
      "Suma",
      "Total geral",
    ],
    ...["本页合计", "累计", "Total sales", "** Total **"],
  ])("%s is a word for a total", (label) => {
    const list = facts(sales, "n.a", [
      ["Alder", "North", 10],
      ["Birch", "South", 25],
      ["Cedar", "North", 7],
      [label, "", 42],
    ]);
    expect(read(list)).toEqual({ kinds: "dddT", asked: [], found: ["readTotalRows"] });
  });

  test.each([
    "North Total",
    "Total North",
    "Total for North",
    "Total (North)",
    "North - Subtotal",
    "Summe North",
    "North 合计",
  ])("%s is the total of the group that the list names", (label) => {
    const list = facts(sales, "n.a", [
      ["Alder", "North", 10],
      ["Birch", "South", 25],
      ["Cedar", "North", 7],
      [label, "", 17],
    ]);
    expect(read(list).kinds).toBe("dddT");
    expect(read(list).asked).toEqual([]);
  });

  test("a group of one row has its total, a total word alone needs two rows", () => {
    const rows = [
      ["Alder", "North", 10],
      ["North Total", "", 10],
    ];
    expect(read(facts(sales, "n.a", rows)).asked).toEqual([]);
    expect(
      read(
        facts(sales, "n.a", [
          ["Alder", "North", 10],
          ["Total", "", 10],
        ]),
      ),
    ).toEqual({
      kinds: "dT",
      asked: ["askTotalOrName total:total leaveOut"],
      found: [],
    });
  });

  test("a group of one row among others has its total by the word that they prove", () => {
    const list = facts(["客户", "金额"], "na", [
      ["甲", 1],
      ["乙", 2],
      ["小计", 3],
      ["丙", 9],
      ["小计", 9],
      ["总计", 12],
    ]);
    expect(read(list)).toEqual({ kinds: "ddTdTT", asked: [], found: ["readTotalRows"] });
  });

  test("the word may stand in the column of row numbers", () => {
    const list = facts(["序号", "客户", "金额"], "kna", [
      [1, "甲", 10],
      [2, "乙", 25],
      ["合计", null, 99],
    ]);
    expect(read(list)).toEqual({ kinds: "ddT", asked: [], found: ["readTotalRows", "readTotalDiffers"] });
  });

  test("a currency is a group where a column holds it, else a unit", () => {
    const rows = [
      ["Alder", "EUR", 10],
      ["Birch", "USD", 25],
      ["Cedar", "EUR", 7],
    ];
    const of = (label: string, sum: number) =>
      read(facts(["Customer", "Currency", "Sales"], "n.a", [...rows, [label, null, sum]]));
    expect(of("Total EUR", 17)).toEqual({ kinds: "dddT", asked: [], found: ["readTotalRows"] });
    expect(of("Total (CHF)", 42)).toEqual({ kinds: "dddT", asked: [], found: ["readTotalRows"] });
    expect(of("Total (CHF)", 43).asked).toEqual([]);
    expect(of("Total (CHF)", 45).asked).toEqual(["askTotalDiffers total:total (chf) leaveOut"]);
  });

  test("invoices with a subtotal per customer, the word in the column of names", () => {
    const list = facts(["Customer", "Invoice", "Amount"], "nka", [
      ["Alder", "R1", 100],
      ["Alder", "R2", 50],
      ["Alder Total", null, 150],
      ["Birch", "R3", 70],
      ["Birch Total", null, 70],
      ["Grand Total", null, 220],
    ]);
    expect(read(list)).toEqual({ kinds: "ddTdTT", asked: [], found: ["readTotalRows"] });
  });

  test("the word may stand in the column of groups, beside a blank name", () => {
    const list = facts(["Region", "Customer", "Sales"], ".na", [
      ["North", "Alder", 1],
      ["North", "Birch", 2],
      ["North Total", null, 3],
      ["South", "Cedar", 4],
      ["South", "Dogwood", 5],
      ["South Total", null, 9],
      ["Grand Total", null, 12],
    ]);
    expect(read(list)).toEqual({ kinds: "ddTddTT", asked: [], found: ["readTotalRows"] });
  });

  test("three levels of totals: since the last of the same level", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ...[
        ["A", 1],
        ["B", 2],
        ["Subtotal", 3],
        ["C", 3],
        ["D", 4],
        ["Subtotal", 7],
        ["Total", 10],
      ],
      ...[
        ["E", 5],
        ["F", 6],
        ["Subtotal", 11],
        ["G", 7],
        ["H", 8],
        ["Subtotal", 15],
        ["Total", 26],
      ],
      ["Grand Total", 36],
    ]);
    expect(read(list)).toEqual({ kinds: "ddTddTTddTddTTT", asked: [], found: ["readTotalRows"] });
  });

  test("a grand total of subtotals that are no sums of their printed rows", () => {
    const list = facts(["Customer", "Id", "Sales"], "nka", [
      ["A", 1, 10],
      ["B", 2, 20],
      ["Subtotal", null, 45],
      ["C", 3, 30],
      ["D", 4, 40],
      ["Subtotal", null, 95],
      ["Grand Total", null, 140],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("ddTddTT");
    expect(reading.questions).toEqual([]);
    expect(reading.findings[1]).toEqual({
      key: "readTotalDiffers",
      params: { count: 2, label: "Subtotal", amount: 45, sum: 30, difference: 15 },
      evidence: { column: 0, rows: [2, 5] },
    });
  });

  test("printed months have totals, even of one row", () => {
    const list = facts(["客户", "日期", "金额"], "nka", [
      ["甲", "2026-01-05", 10],
      ["乙", "2026-01-09", 20],
      ["1月小计", null, 30],
      ["甲", "2026-02-05", 40],
      ["2月小计", null, 40],
      ["合计", null, 70],
    ]);
    expect(read(list)).toEqual({ kinds: "ddTdTT", asked: [], found: ["readTotalRows"] });
  });

  test("a total on top of the list is one of the rows below it", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["Total", 60],
      ["Alder", 10],
      ["Birch", 20],
      ["Cedar", 30],
    ]);
    expect(read(list)).toEqual({ kinds: "Tddd", asked: [], found: ["readTotalRows"] });
  });

  test("every column of amounts must be the sum, a blank one says nothing", () => {
    const rows = (last: (number | null)[]) =>
      facts(["Customer", "2024", "2025"], "naa", [
        ["Alder", 10, 1],
        ["Birch", 20, 2],
        ["Total", ...last],
      ]);
    expect(read(rows([30, 3])).asked).toEqual([]);
    expect(read(rows([null, 3])).asked).toEqual([]);
    expect(read(rows([30, 99])).asked).toEqual(["askTotalDiffers total:total leaveOut"]);
  });

  test("twenty rows printed in 万元 with two decimals may miss their total by 21 half units", () => {
    const names = Array.from("abcdefghijklmnopqrst");
    const rows = (total: number) =>
      facts(["客户", "万元"], "na", [...names.map((name) => [name, 1.23]), ["合计", total]]);
    expect(read(rows(24.7)).asked).toEqual([]);
    expect(read(rows(24.71)).asked).toEqual(["askTotalDiffers total:合计 leaveOut"]);
  });

  test("the decimals shown beat those of the numbers", () => {
    const rows = [
      ["Alder", 10.4],
      ["Birch", 10.4],
      ["Total", 22],
    ];
    expect(read(facts(["Customer", "Sales"], "na", rows)).asked).toEqual([
      "askTotalDiffers total:total leaveOut",
    ]);
    expect(read(facts(["Customer", "Sales"], "na", rows, { decimals: new Map([[1, 0]]) })).asked).toEqual([]);
  });

  test("a word alone with blank keys is left out, and the difference said", () => {
    const list = facts(["Customer", "Id", "Sales"], "nka", [
      ["Alder", 1, 400],
      ["Birch", 2, 590],
      ["Total", null, 1000],
    ]);
    const reading = readRows(list, {});
    expect(kindsOf(reading)).toBe("ddT");
    expect(reading.questions).toEqual([]);
    expect(reading.findings.map(({ key, params }) => [key, params])).toEqual([
      ["readTotalRows", { count: 1, amount: 1000, labels: "Total" }],
      ["readTotalDiffers", { count: 1, label: "Total", amount: 1000, sum: 990, difference: 10 }],
    ]);
  });

  test("formulas over other rows make a total of any row", () => {
    const rows = [
      ["Alder", 1],
      ["Birch", 2],
      ["All of them", 3],
      ["Cedar", 4],
    ];
    expect(read(facts(["Customer", "Sales"], "na", rows, { sumRows: new Set([2]) }))).toEqual({
      kinds: "ddTd",
      asked: [],
      found: ["readTotalRows"],
    });
  });

  test("the total of a filtered list is that of its visible rows", () => {
    const rows = [
      ["Alder", 10],
      ["Birch", 20],
      ["Cedar", 40],
      ["Total", 50],
    ];
    expect(read(facts(["Customer", "Sales"], "na", rows, { hidden: new Set([1]) })).asked).toEqual([]);
  });
});

describe("total rows that are asked", () => {
  test("a total word whose figure is no sum, without keys", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["Alder", 400],
      ["Birch", 590],
      ["Total", 1000],
    ]);
    expect(readRows(list, {}).questions).toEqual([
      {
        id: "total:total",
        key: "askTotalDiffers",
        params: { label: "Total", count: 1, amount: 1000, sum: 990 },
        evidence: { column: 0, rows: [2] },
        choices: ["leaveOut", "takeIn"],
        isProposed: true,
      },
    ]);
  });

  test("a sum without a word where name and keys are blank", () => {
    const list = facts(["Customer", "Id", "Sales"], "nka", [
      ["Alder", 1, 400],
      ["Birch", 2, 590],
      [null, null, 990],
    ]);
    expect(read(list)).toEqual({ kinds: "ddT", asked: ["askTotalUnnamed total: leaveOut"], found: [] });
  });

  test("a blank name with an id, or with another figure, is a row like any other", () => {
    const list = facts(["Customer", "Id", "Sales"], "nka", [
      ["Alder", 1, 400],
      ["Birch", 2, 590],
      [null, 3, 990],
      [null, null, 5],
    ]);
    expect(read(list)).toEqual({ kinds: "dddd", asked: [], found: [] });
  });

  test("zeros are no sum", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["Alder", 0],
      ["Birch", 0],
      [null, 0],
    ]);
    expect(read(list)).toEqual({ kinds: "ddd", asked: [], found: [] });
  });

  test("a total word with other words, as last row or where it is a sum", () => {
    const rows = (last: number) =>
      facts(["Customer", "Sales"], "na", [
        ["Alder", 10],
        ["Birch", 20],
        ["Total Energies", last],
      ]);
    expect(read(rows(500))).toEqual({
      kinds: "ddd",
      asked: ["askTotalOrName total:total energies takeIn"],
      found: [],
    });
    expect(read(rows(30))).toEqual({
      kinds: "ddT",
      asked: ["askTotalIsSum total:total energies leaveOut"],
      found: [],
    });
  });

  test("the total of a product beside the name of its account", () => {
    const list = facts(["Customer", "Product", "Sales"], "n.a", [
      ["Alder", "Pump", 10],
      ["Alder", "Valve", 20],
      ["Alder", "Total", 30],
    ]);
    expect(read(list).asked).toEqual(["askTotalIsSum total:total leaveOut"]);
  });

  test("each label is asked once, however often it stands", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["A", 1],
      ["B", 2],
      ["小计", 90],
      ["C", 3],
      ["D", 4],
      ["小计", 90],
    ]);
    const { questions } = readRows(list, {});
    expect(questions.map(({ id, params, evidence }) => [id, params["count"], evidence.rows])).toEqual([
      ["total:小计", 2, [2, 5]],
    ]);
  });
});

describe("accounts whose names hold a total word", () => {
  test.each([
    "Total Energies",
    "TotalEnergies",
    "Total Wine & More",
    "合计科技",
    "Summit Sum Ltd",
    "Gesamtschule Nord",
    "小计划",
    "Sumitomo",
  ])("%s with an id of its own is an account wherever it stands", (name) => {
    const list = facts(["Customer", "Id", "Sales"], "nka", [
      [name, 1, 5],
      ["Alder", 2, 10],
      [name, 3, 15],
      ["Birch", 4, 20],
      [name, 5, 20],
    ]);
    expect(read(list)).toEqual({ kinds: "ddddd", asked: [], found: [] });
  });

  test("in mid-list and not a sum it is an account without an id too", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["Alder", 10],
      ["Birch", 21],
      ["Total Energies", 99],
      ["Cedar", 5],
    ]);
    expect(read(list)).toEqual({ kinds: "dddd", asked: [], found: [] });
  });

  test("an account of another list is one here", () => {
    const rows = [
      ["Alder", 10],
      ["Birch", 20],
      ["Total Energies", 30],
    ];
    const list = facts(["Customer", "Sales"], "na", rows, { known: new Set(["total energies"]) });
    expect(read(list)).toEqual({ kinds: "ddd", asked: [], found: [] });
  });

  test("a name that is by chance the sum of the rows above is no total", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["Alder", 1],
      ["Birch", 2],
      ["Cedar", 3],
      ["Dogwood", 6],
    ]);
    expect(read(list)).toEqual({ kinds: "dddd", asked: [], found: [] });
  });
});

describe("answers", () => {
  const rows = [
    ["Alder", 400],
    ["Birch", 590],
    ["Total", 1000],
  ];
  test.each([
    ["leaveOut", "ddT"],
    ["takeIn", "ddd"],
  ])("%s decides a row that was asked, and is said", (answer, kinds) => {
    const reading = readRows(facts(["Customer", "Sales"], "na", rows), { "total:total": answer });
    expect(kindsOf(reading)).toBe(kinds);
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([
      {
        key: "readAnswered",
        params: { id: "total:total", label: "Total", answer, count: 1, amount: 1000 },
        evidence: { column: 0, rows: [2] },
      },
    ]);
  });

  test("a certain total is taken in where the user says so", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["Alder", 400],
      ["Birch", 590],
      ["Total", 990],
    ]);
    expect(read(list, { "total:total": "takeIn" })).toEqual({
      kinds: "ddd",
      asked: [],
      found: ["readAnswered"],
    });
  });

  test("an answer that is none of the choices is no answer", () => {
    const list = facts(["Customer", "Sales"], "na", rows);
    expect(read(list, { "total:total": "perhaps" }).asked).toEqual(["askTotalDiffers total:total leaveOut"]);
  });

  test("a row taken in counts in the sums below it", () => {
    const list = facts(["Customer", "Sales"], "na", [
      ["Alder", 400],
      ["Birch", 590],
      ["Total", 1000],
      ["Grand Total", 1990],
    ]);
    expect(read(list, { "total:total": "takeIn" }).kinds).toBe("dddT");
    expect(read(list, { "total:total": "takeIn" }).asked).toEqual([]);
  });
});
