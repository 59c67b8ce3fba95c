import { layoutReport } from "../../../../src/excel/report/layoutReport";
import type { Report, ReportTable } from "../../../../src/excel/report/Report";
import { textWidth } from "../../../../src/excel/report/textWidth";

const table = (id: string, more: Partial<ReportTable> = {}): ReportTable => ({
  ...{ id, caption: `Table ${id}`, notes: ["What its figures mean."], keys: [0] },
  columns: [
    { header: "Account", kind: "text", format: null },
    { header: "Amount", kind: "number", format: "#,##0" },
  ],
  rows: [
    ["Acme", 12],
    ["Beta", 3],
  ],
  ...more,
});

const report = (tables: readonly ReportTable[], more: Partial<Report> = {}): Report => ({
  ...{ title: "Report", facts: ["From Accounts", "values as of the writing"], findings: [] },
  ...{ findingsTitle: "Left out", family: "report", pageOf: "Page &P of &N" },
  sections: [
    {
      heading: null,
      figures: [
        { label: "Accounts", value: 2, format: "#,##0" },
        { label: "Amount", value: 15, format: "#,##0" },
      ],
      chart: {
        ...{ name: "Chart", title: "Chart", table: "one", categories: 0, valueTitle: "", valueFormat: "0" },
        series: [{ column: 1, name: "Amount", look: "bar" }],
      },
      tables,
    },
  ],
  ...more,
});

const tablesOf = (given: Report) => layoutReport(given).sections.flatMap(({ tables }) => tables);

describe("a report", () => {
  it("has its tables below each other with a free row between, all from the first column", () => {
    const total = ["Total", 15] as const;
    const all = tablesOf(
      report([
        table("one", { total, beside: [["Without", 1]] }),
        table("two", { room: 6, total }),
        table("three", { isUnprinted: true, notes: [] }),
        table("four", { caption: "" }),
      ]),
    );
    expect(all).toHaveLength(4);
    all.forEach(({ caption, end, body }, index) => {
      expect(body.column).toBe(0);
      expect(caption).toBeLessThanOrEqual(body.row - 1);
      expect(body.row + body.rows).toBeLessThanOrEqual(end);
      const next = all[index + 1];
      if (next !== undefined) expect(next.caption).toBe(end + 1);
    });
    // what is not printed comes last
    expect(all.map(({ table: { id } }) => id)).toEqual(["one", "two", "four", "three"]);
  });

  it("has a total above rows that may become more, with room below them, and else below", () => {
    const total = ["Total", 15] as const;
    const [below, above] = tablesOf(report([table("one", { total }), table("two", { total, room: 6 })]));
    expect(below?.total).toBe((below?.body.row ?? 0) + 2);
    expect(above?.total).toBe((above?.body.row ?? 0) - 1);
    expect(above?.notes.row).toBe((above?.body.row ?? 0) + 2 + 6);
  });

  it("has its picture in sight: above row 25", () => {
    const { sections } = layoutReport(report([table("one")]));
    const [{ chart } = { chart: null }] = sections;
    expect(chart).not.toBeNull();
    expect((chart?.row ?? 99) + (chart?.rows ?? 99)).toBeLessThanOrEqual(25);
  });

  it.each([
    ["en", "A rather long sentence about what this figure means and where it comes from. "],
    ["zh-CN", "累计占比：该客户与所有更大客户的金额之和占总额的比例，金额为零的客户不计入其中。"],
  ])("wraps facts, notes and findings within the printed width, %s", (_language, sentence) => {
    const long = sentence.repeat(6);
    const layout = layoutReport(
      report([table("one", { notes: [long] })], { facts: [long, long], findings: [long] }),
    );
    // lines of 9 points in columns that are counted in 11
    const width = (11 / 9) * layout.widths.reduce((sum, one) => sum + one, 0);
    const notes = layout.sections.flatMap(({ tables }) => tables.flatMap((one) => one.notes.lines));
    const lines = [...layout.facts, ...notes, ...(layout.findings?.lines ?? [])];
    expect(lines.length).toBeGreaterThan(9);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    expect(notes.join("").replaceAll(" ", "")).toBe(long.replaceAll(" ", ""));
  });

  it("keeps a free line among the notes", () => {
    const [one] = tablesOf(report([table("one", { notes: ["", "Date, signature", "", "Date, approved"] })]));
    expect(one?.notes.lines).toEqual(["", "Date, signature", "", "Date, approved"]);
  });

  it.each([
    ["Amount", "1,234,567,890,123", 1_234_567_890_123],
    ["金额", "-9,876,543,210", -9_876_543_210],
  ])("has columns that hold their widest figure, headline and total included: %s", (header, shown, value) => {
    const columns = [
      { header: "Account", kind: "text", format: null },
      { header, kind: "number", format: "#,##0" },
    ] as const;
    const total = ["Total", value] as const;
    const { widths } = layoutReport(report([table("one", { columns, total })]));
    expect(widths[1]).toBeGreaterThan(shown.length);
    const figures = [
      { label: "x", value: 1, format: "0" },
      { label: header, value, format: "#,##0" },
    ];
    const [{ chart, tables } = { chart: null, tables: [] }] = report([table("one")]).sections;
    const headline = layoutReport(report([], { sections: [{ heading: null, figures, chart, tables }] }));
    // in 14 points, the cells in 11
    expect(headline.widths[1]).toBeGreaterThan((14 / 11) * shown.length);
  });
});
