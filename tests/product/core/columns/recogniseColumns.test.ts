import type { Cell } from "../../../../src/core/cells/Cell";
import { nameFits, recogniseColumns } from "../../../../src/core/columns/recogniseColumns";

function columns(rows: Cell[][]): Cell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

describe("recogniseColumns", () => {
  test("a CRM export with snake_case headers is read as opportunities", () => {
    const headers = [
      "opportunity_id",
      "sales_agent",
      "product",
      "account",
      "deal_stage",
      "engage_date",
      "close_date",
      "close_value",
    ];
    const rows = [
      ["1C1I7A6R", "Moses Frase", "GTX Plus Basic", "Cancity", "Won", "2016-10-20", "2017-03-01", 1054],
      ["Z063OYW0", "Darcel Schlecht", "GTXPro", "Isdom", "Lost", "2016-10-25", "2017-03-11", 0],
      ["X", "Darcel Schlecht", "MG Special", null, "Engaging", "2016-10-25", null, null],
    ];
    expect(recogniseColumns("opportunities", headers, columns(rows)).mapping).toEqual({
      name: 2,
      account: 3,
      stage: 4,
      amount: 7,
      closeDate: 6,
      owner: 1,
      ...{ probability: null, category: null, managerFigure: null, product: null },
      department: null,
      id: 0,
    });
  });

  test("the same export is read as payments", () => {
    const headers = [
      "opportunity_id",
      "sales_agent",
      "product",
      "account",
      "deal_stage",
      "engage_date",
      "close_date",
      "close_value",
    ];
    const rows = [["1C1I7A6R", "Moses Frase", "GTX Plus Basic", "Cancity", "Won", 42663, 42795, 1054]];
    const { mapping } = recogniseColumns("payments", headers, columns(rows));
    expect(mapping).toMatchObject({ person: 1, date: 6, amount: 7, account: 3 });
  });

  test("an accounts export takes the company as name and the revenue as value", () => {
    const headers = [
      "account",
      "sector",
      "year_established",
      "revenue",
      "employees",
      "office_location",
      "subsidiary_of",
    ];
    const rows = [["Acme Corporation", "technolgy", 1996, 1100.04, 2822, "United States", null]];
    expect(recogniseColumns("accounts", headers, columns(rows)).mapping).toMatchObject({
      name: 0,
      segment: 1,
      value: 3,
    });
  });

  test("camelCase customers and orders are understood", () => {
    expect(
      recogniseColumns(
        "accounts",
        ["customerID", "companyName", "freight"],
        columns([["ALFKI", "Alfreds Futterkiste", 32.38]]),
      ).mapping,
    ).toMatchObject({ name: 1, value: 2 });
    expect(
      recogniseColumns(
        "sales",
        [
          "orderID",
          "customerID",
          "employeeID",
          "orderDate",
          "requiredDate",
          "shippedDate",
          "shipVia",
          "freight",
        ],
        columns([
          [
            10248,
            "VINET",
            5,
            "1996-07-04 00:00:00.000",
            "1996-08-01 00:00:00.000",
            "1996-07-16 00:00:00.000",
            3,
            32.38,
          ],
        ]),
      ).mapping,
    ).toMatchObject({ account: 1, date: 3, amount: 7, year: null });
  });

  test("Chinese headers with units are understood", () => {
    const headers = ["客户编号", "客户名称", "行业", "客户经理", "年销售额（元）", "同比增长", "毛利"];
    const rows = [["C001", "华东机械有限公司", "机械", "李雷", 5200000, 0.12, 800000]];
    expect(recogniseColumns("accounts", headers, columns(rows)).mapping).toEqual({
      name: 1,
      value: 4,
      owner: 3,
      segment: 2,
      growth: 5,
      profit: 6,
      ...{ tier: null, manualTier: null, reason: null },
    });
  });

  test.each([
    [["Account", "Annual sales", "Tier", "Manual tier", "Reason"]],
    [["客户名称", "年销售额", "等级", "人工等级", "原因"]],
  ])("tiers set by hand and their reasons are told from the tier: %s", (headers) => {
    const rows = [["Acme", 5, "A", "B", "new owner"]];
    expect(recogniseColumns("accounts", headers, columns(rows)).mapping).toMatchObject({
      tier: 2,
      manualTier: 3,
      reason: 4,
    });
  });

  test("Chinese contacts are understood", () => {
    const headers = ["客户名称", "联系人", "角色", "关系等级", "我方负责人", "最近拜访", "下一步"];
    const rows = [["华东机械", "韩梅梅", "KDM", "CR2", "李雷", 46000, "送样"]];
    expect(recogniseColumns("contacts", headers, columns(rows)).mapping).toEqual({
      account: 0,
      name: 1,
      role: 2,
      grade: 3,
      owner: 4,
      lastVisit: 5,
      nextStep: 6,
    });
  });

  test("a name is taken for the account before its code, and the code where there is no name", () => {
    const both = columns([["01001", "华东机械", "12000"]]);
    expect(recogniseColumns("accounts", ["客户编码", "客户简称", "金额"], both).mapping.name).toBe(1);
    const code = columns([["K01001", 12000]]);
    expect(recogniseColumns("accounts", ["客户编码", "金额"], code).mapping.name).toBe(0);
  });

  test("a rating is no account, in figures or in words", () => {
    const rows = Array.from({ length: 12 }, (_, row) => [row % 2 ? "Green" : "Red", `Firm ${row}`, row]);
    const { mapping } = recogniseColumns(
      "accounts",
      ["Client health", "Client trading as", "Sales"],
      columns(rows),
    );
    expect(mapping.name).toBe(1);
    const figures = columns([[4, 100]]);
    expect(recogniseColumns("accounts", ["Customer Satisfaction", "Sales"], figures).mapping.name).toBeNull();
    expect(recogniseColumns("accounts", ["Customer index", "Sales"], figures).mapping.name).toBeNull();
  });

  test("remarks and empty columns are no owner where a column of short names is", () => {
    const remark = "Waiting for the budget of the second half of the year, call again";
    const rows = [
      ["A", null, remark, "Ann"],
      ["B", null, remark, "Bob"],
    ];
    const headers = ["Account", "Owner", "Manager's view", "Sales agent (east)"];
    expect(recogniseColumns("accounts", headers, columns(rows)).mapping.owner).toBe(3);
    const alone = recogniseColumns(
      "accounts",
      headers.slice(0, 3),
      columns(rows.map((row) => row.slice(0, 3))),
    );
    expect(alone.mapping.owner).toBe(1);
  });

  test("dates and figures of other countries are content enough", () => {
    const headers = ["Verkäufer", "Datum", "Betrag"];
    for (const [date, amount] of [
      ["14.01.2026", "1.234,56 €"],
      ["14-Jan-26", "USD 1,200"],
      ["Jan 2026", "1.2M"],
      ["2026年1月", "12万元"],
      [202601, "(100)"],
      ["Q1 2026", "100-"],
      ["1/14/2026", "R$ 1.200,00"],
    ] as const)
      expect(recogniseColumns("payments", headers, columns([["Ann", date, amount]])).mapping).toMatchObject({
        person: 0,
        date: 1,
        amount: 2,
      });
  });

  test.each([
    ["months and years", "03/2026", "11/2025"],
    ["names of months", "March", "Nov."],
    ["quarters and short years of Chinese lists", "2026年第1季度", "26年3月"],
    ["weeks", "KW 5 2026", "CW 12 / 2025"],
    ["serials kept as text", "46032", "45999.4"],
    ["days kept as text", "20260315", "202603"],
  ])("%s are dates", (_, one, other) => {
    const rows = [
      ["Ann", one, 1200],
      ["Bob", other, 900],
    ];
    expect(recogniseColumns("payments", ["Salesperson", "Date", "Amount"], columns(rows)).mapping.date).toBe(
      1,
    );
  });

  test("amounts kept as text stay amounts, also where they could be days", () => {
    const rows = [
      ["Ann", "46032", "45000"],
      ["Bob", "45999", "52000"],
    ];
    const { mapping } = recogniseColumns("payments", ["Salesperson", "Date", "Amount"], columns(rows));
    expect([mapping.date, mapping.amount]).toEqual([1, 2]);
  });

  test("an amount column of texts is no amount", () => {
    const { mapping, score } = recogniseColumns(
      "accounts",
      ["Account", "Amount"],
      columns([
        ["A", "high"],
        ["B", "low"],
      ]),
    );
    expect(mapping.value).toBeNull();
    expect(score).toBe(0);
  });
});

describe("nameFits", () => {
  it.each([
    ["payments", "Payments"],
    ["payments", "2026年回款"],
    ["opportunities", "sales_pipeline!A1:H8801"],
    ["accounts", "ＣＵＳＴＯＭＥＲＳ"],
    ["contacts", "联系人"],
  ] as const)("finds a list of %s by its name %s", (role, name) => {
    expect(nameFits(role, name)).toBe(true);
  });

  it("does not take a list of opportunities for payments", () => {
    expect(nameFits("payments", "Opportunities")).toBe(false);
  });
});
