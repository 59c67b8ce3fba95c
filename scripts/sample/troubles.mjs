// Small lists as people keep them, one trouble each, so that a newcomer sees how lists are read.
const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));

const words = {
  en: {
    firms: ["Alder", "Birch", "Cedar", "Dogwood"],
    persons: ["Ann", "Bob"],
    account: ["Customer", "Region", "Annual sales"],
    regions: ["North", "South"],
    totals: ["North Total", "South Total", "Grand Total"],
    unit: ["Annual sales (€ '000)", 10],
    deal: ["Deal", "Stage", "Amount", "Close date"],
    deals: ["Alder line", "Birch press", "Cedar belt"],
    currency: ["Currency", "USD", "EUR", "JPY"],
    payment: ["Salesperson", "Type", "Date", "Amount"],
    types: ["Invoice", "Credit note"],
    report: ["Customer report 2025", "Q1", "Q2", "Total"],
    months: ["Jan", "Feb", "Mar"],
    invoice: ["Invoice", "Customer", "Amount", "Date"],
    second: ["Salesperson 2", "Split %"],
    quota: "Quota",
    probability: ["Probability", "Negotiation", "Won"],
  },
  "zh-CN": {
    firms: ["甲公司", "乙公司", "丙公司", "丁公司"],
    persons: ["李娜", "王伟"],
    account: ["客户名称", "区域", "年销售额"],
    regions: ["北区", "南区"],
    totals: ["北区小计", "南区小计", "合计"],
    unit: ["年销售额（万元）", 1],
    deal: ["商机名称", "阶段", "金额", "预计成交日期"],
    deals: ["甲公司产线", "乙公司压机", "丙公司输送带"],
    currency: ["币种", "美元", "欧元", "日元"],
    payment: ["销售人员", "单据类型", "日期", "金额"],
    types: ["发票", "红字发票"],
    report: ["2025 年客户报表", "Q1", "Q2", "合计"],
    months: ["1月", "2月", "3月"],
    invoice: ["发票号", "客户名称", "金额", "日期"],
    second: ["第二销售", "分成比例"],
    quota: "定额",
    probability: ["概率", "谈判", "赢单"],
  },
};

/** Sheet names in both languages, and what the sheet holds from A1. */
const lists = [
  [
    { en: "Total rows", "zh-CN": "合计行" },
    ({ account, firms: [a, b, c, d], regions: [north, south], totals: [ofNorth, ofSouth, all] }) => [
      account,
      [a, north, 6_200_000],
      [b, north, 1_500_000],
      [ofNorth, null, 7_700_000],
      [c, south, 3_100_000],
      [d, south, 400_000],
      [ofSouth, null, 3_500_000],
      [all, null, 11_200_000],
    ],
  ],
  [
    { en: "Unit in the header", "zh-CN": "表头单位" },
    ({ account: [customer], unit: [header, factor], firms }) => [
      [customer, header],
      ...[620, 350, 150, 40].map((sales, index) => [firms[index], sales * factor]),
    ],
  ],
  [
    { en: "Decimal commas", "zh-CN": "小数逗号" },
    ({ account: [customer, , sales], firms }) => [
      [customer, sales],
      ...["6.200.000,50", "3.100.000", "950.000", "12.000"].map((text, index) => [firms[index], text]),
    ],
  ],
  [
    { en: "Dates as texts", "zh-CN": "文本日期" },
    ({ deal, deals: [a, b, c] }) => [
      deal,
      [a, "P4", 1000, "15/03/2027"],
      [b, "P4", 2000, "22/03/2027"],
      [c, "P3", 3000, "03/04/2027"],
    ],
  ],
  [
    { en: "Several currencies", "zh-CN": "多种币种" },
    ({ deal: [name, stage, amount, close], deals: [a, b, c], currency: [currency, dollar, euro, yen] }) => [
      [name, stage, amount, currency, close],
      [a, "P3", 1000, dollar, day(2027, 3, 20)],
      [b, "P3", 1000, euro, day(2027, 3, 20)],
      [c, "P3", 700_000, yen, day(2027, 3, 20)],
    ],
  ],
  [
    { en: "Credit notes", "zh-CN": "红字" },
    ({ payment, persons: [ann, bob], types: [invoice, credit] }) => [
      payment,
      [ann, invoice, day(2026, 3, 5), 1000],
      [ann, credit, day(2026, 3, 20), 200],
      [bob, invoice, day(2026, 3, 8), 600],
    ],
  ],
  [
    { en: "Two header rows", "zh-CN": "双行表头" },
    ({
      report: [title, first, second, total],
      account: [customer, region],
      regions: [north, south],
      firms: [a, b],
    }) => [
      [title],
      [customer, null, "2025", null, null],
      [null, region, first, second, total],
      [a, north, 100, 200, 300],
      [b, south, 50, 60, 110],
    ],
  ],
  [
    { en: "Years as headers", "zh-CN": "年份表头" },
    ({ account: [customer], firms: [a, b] }) => [
      [customer, 2024, 2025],
      [a, 100_000, 200_000],
      [b, 300_000, 6_000_000],
    ],
  ],
  [
    { en: "Months across", "zh-CN": "月份横排" },
    ({ payment: [person], months, persons: [ann, bob] }) => [
      [person, ...months],
      [ann, 80_000, 40_000, 30_000],
      [bob, 20_000, 30_000, 60_000],
    ],
  ],
  [
    { en: "Invoices", "zh-CN": "发票明细" },
    ({ invoice, firms: [a, b, c] }) => [
      invoice,
      ["I1", a, 400, day(2026, 1, 5)],
      ["I2", b, 500, day(2026, 1, 6)],
      ["I3", a, 400, day(2026, 2, 3)],
      ["I4", c, 100, day(2026, 2, 10)],
      ["I5", a, 300, day(2026, 3, 2)],
      ["I6", a, -100, day(2026, 3, 9)],
    ],
  ],
  [
    { en: "Two salespeople", "zh-CN": "两人分成" },
    ({ payment: [person, , date, amount], second, persons: [ann, bob] }) => [
      [person, ...second, date, amount],
      [ann, bob, 0.6, day(2026, 3, 19), 100_000],
      [bob, null, null, day(2026, 3, 20), 50_000],
    ],
  ],
  [
    { en: "Own quotas", "zh-CN": "个人定额" },
    ({ payment: [person, , date, amount], quota, persons: [ann, bob] }) => [
      [person, date, amount, quota],
      [ann, day(2026, 3, 19), 130_000, 100_000],
      [bob, day(2026, 3, 19), 130_000, 200_000],
    ],
  ],
  [
    { en: "Own probability", "zh-CN": "自有概率" },
    ({ deal: [name, stage, amount, close], deals: [a, b, c], probability: [chance, open, won] }) => [
      [name, stage, amount, chance, close],
      [a, open, 100_000, 0.5, day(2026, 12, 1)],
      [b, open, 100_000, 0.25, day(2027, 1, 1)],
      [c, won, 100_000, 1, day(2026, 10, 2)],
    ],
  ],
];

/** The sheets of the sample with one trouble each: name and rows; a Date is a date, a string a text, null blank. */
export function troubles(language) {
  return lists.map(([names, rows]) => ({ sheet: names[language], rows: rows(words[language]) }));
}
