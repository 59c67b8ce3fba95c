import { formatZone, type Zone } from "../../excel/address/Zone";
import { sheetLooks, styleHeading, styleTitle } from "../../excel/output/sheetLooks";
import { type SelfCheckLayout, places } from "./selfCheckDraft";

const green = { fill: "#E2F0D9", font: "#1E5C2B" };
const red = { fill: "#FBE0DE", font: "#9C1C12" };
const widths = { verdict: 90, function: 150, formula: 330, source: 380, result: 76 };

/** Looks of a new self-check sheet: a line is green or red by its own verdict. */
export function styleSelfCheck(layout: SelfCheckLayout): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    const cells = (zone: Zone): Excel.Range => sheet.getRange(formatZone(zone));
    const column = (index: number): Excel.Range => cells({ row: 0, column: index, rows: 1, columns: 1 });
    styleTitle(column(0));
    cells({ row: places.lead, column: 0, rows: 2, columns: 1 }).format.font.color = sheetLooks.quiet;
    column(places.verdict).format.columnWidth = widths.verdict;
    column(places.function).format.columnWidth = widths.function;
    column(places.formula).format.columnWidth = widths.formula;
    column(places.source).format.columnWidth = widths.source;
    for (const { column: first, columns } of [layout.expected, layout.computed]) {
      const block = cells({
        row: places.header,
        column: first,
        rows: 1 + layout.verdicts.rows,
        columns,
      }).format;
      block.columnWidth = widths.result;
      block.horizontalAlignment = "Left";
    }
    styleHeading(
      cells({
        row: places.header,
        column: 0,
        rows: 1,
        columns: layout.computed.column + layout.computed.columns,
      }),
    );
    column(0).getOffsetRange(places.summary, 0).format.font.bold = true;
    colour(cells({ row: places.summary, column: 0, rows: 1, columns: 4 }), places.summary);
    colour(cells({ row: places.body, column: 0, rows: layout.verdicts.rows, columns: 4 }), places.body);
    sheet.freezePanes.freezeRows(places.body);
  };
}

function colour(lines: Excel.Range, firstRow: number): void {
  for (const [sign, looks] of [
    ["✓", green],
    ["✗", red],
  ] as const) {
    const format = lines.conditionalFormats.add("Custom").custom;
    format.rule.formula = `=ISNUMBER(FIND("${sign}",$A${firstRow + 1}))`;
    format.format.fill.color = looks.fill;
    format.format.font.color = looks.font;
  }
}
