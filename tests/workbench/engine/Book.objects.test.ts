import { Book } from "../../../workbench/engine/Book";
import { anyValue } from "../../../workbench/engine/rules/ValidationRule";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

function withNumbers(): { book: Book; id: string } {
  const book = Book.create();
  const id = book.activeSheetId();
  book.write(id, area(0, 0, 3, 2), {
    formulas: [
      ["Account", "Sales", "Cumulative"],
      ["A", 60, 0.6],
      ["B", 30, 0.9],
      ["C", 10, 1],
    ],
  });
  return { book, id };
}

describe("charts of a Book", () => {
  it("describes a Pareto chart as it was added", () => {
    const { book, id } = withNumbers();
    const series = (column: number) => ({
      nameFrom: { sheetId: id, zone: area(0, column, 0, column) },
      values: { sheetId: id, zone: area(1, column, 3, column) },
    });
    const added = book.addChart(id, {
      name: "Pareto",
      type: "combo",
      title: "Who makes the sales",
      categories: { sheetId: id, zone: area(1, 0, 3, 0) },
      series: [
        { name: "Sales", ...series(1), kind: "column" },
        { name: "Cumulative", ...series(2), kind: "line", secondary: true, color: "#FF0000" },
      ],
      axes: { category: {}, value: { title: "EUR" }, secondary: { min: 0, max: 1 } },
      rect: { left: 300, top: 100, width: 400, height: 250 },
    });
    expect(book.charts(id)).toEqual([added]);
    expect(added).toMatchObject({
      name: "Pareto",
      type: "combo",
      title: "Who makes the sales",
      categories: { zone: area(1, 0, 3, 0) },
      axes: { category: {}, value: { title: "EUR" }, secondary: { min: 0, max: 1 } },
      rect: { left: 300, top: 100, width: 400, height: 250 },
      legend: "bottom",
    });
    expect(added.series).toMatchObject([
      { name: "Sales", kind: "column", secondary: false, ...series(1) },
      { name: "Cumulative", kind: "line", secondary: true, color: "#FF0000", ...series(2) },
    ]);
  });

  it.each(["columnClustered", "columnStacked", "barClustered", "line", "pie", "doughnut"] as const)(
    "keeps a %s chart's type through an update",
    (type) => {
      const { book, id } = withNumbers();
      const values = { sheetId: id, zone: area(1, 1, 3, 1) };
      const { id: chartId } = book.addChart(id, { type, series: [{ name: "Sales", values }] });
      const updated = book.updateChart(chartId, {
        title: "New",
        rect: { left: 10, top: 20, width: 300, height: 200 },
      });
      expect(updated).toMatchObject({
        type,
        title: "New",
        name: "Chart 1",
        rect: { left: 10, top: 20, width: 300 },
      });
      expect(updated.series[0]).toMatchObject({ name: "Sales", values });
      book.deleteChart(chartId);
      expect(book.charts(id)).toEqual([]);
      book.undo();
      expect(book.charts(id)).toHaveLength(1);
    },
  );

  it("moves a chart's ranges with inserted rows", () => {
    const { book, id } = withNumbers();
    book.addChart(id, {
      type: "line",
      series: [{ name: "Sales", values: { sheetId: id, zone: area(1, 1, 3, 1) } }],
    });
    const change = {
      sheetId: id,
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    };
    book.dispatch("ADD_COLUMNS_ROWS", change);
    expect(book.charts(id)[0]!.series[0]!.values.zone).toEqual(area(3, 1, 5, 1));
  });
});

describe("rules of a Book", () => {
  it("keeps validations with their messages, and lists by range and by items", () => {
    const { book, id } = withNumbers();
    const rules = [
      { ...anyValue, type: "list", formula1: '"A,B,C"', errorTitle: "Tier", error: "Choose A, B or C" },
      { ...anyValue, type: "list", formula1: "Sheet1!$A$2:$A$4", prompt: "Pick" },
      { ...anyValue, type: "whole", operator: "between", formula1: "1", formula2: "10" },
      { ...anyValue, type: "decimal", operator: "greaterThan", formula1: "0.5", errorStyle: "warning" },
      { ...anyValue, type: "date", operator: "greaterThanOrEqual", formula1: "45292" },
      { ...anyValue, type: "custom", formula1: "LEN(H1)<5" },
      { ...anyValue, type: "textLength", operator: "lessThan", formula1: "31" },
    ] as const;
    rules.forEach((rule, index) => book.setValidation(id, area(0, 4 + index, 9, 4 + index), rule));
    expect(book.validations(id)).toMatchObject(
      rules.map((rule, index) => ({ ...rule, zones: [area(0, 4 + index, 9, 4 + index)] })),
    );
    book.setValidation(id, area(0, 4, 9, 10), null);
    expect(book.validations(id)).toEqual([]);
  });

  it("adds and removes conditional formats", () => {
    const { book, id } = withNumbers();
    const rule = {
      type: "CellIsRule",
      operator: "isGreaterThan",
      values: ["20"],
      style: { fillColor: "#FFC7CE" },
    } as const;
    const added = book.addConditionalFormat(id, area(1, 1, 3, 1), { ...rule, values: [...rule.values] });
    expect(book.conditionalFormats(id)).toMatchObject([{ id: added, ranges: ["B2:B4"], rule }]);
    book.deleteConditionalFormat(id, added);
    expect(book.conditionalFormats(id)).toEqual([]);
  });
});

describe("The colours of a workbook", () => {
  it("are those of its cells, for the colour picker", () => {
    const book = Book.create();
    const sheetId = book.activeSheetId();
    const target = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    book.dispatch("SET_FORMATTING", { sheetId, target, style: { fillColor: "#12AB34" } });
    expect(book.model.getters.getCustomColors()).toContain("#12AB34");
  });
});
