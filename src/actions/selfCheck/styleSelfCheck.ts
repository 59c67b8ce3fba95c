import { formatZone, type Zone } from "../../excel/address/Zone";
import type { SheetLooks } from "../../excel/report/SheetLooks";
import { reportTexts } from "../../i18n/reportTexts";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import type { Language } from "../../i18n/Language";
import { type SelfCheckLayout, places } from "./selfCheckDraft";

const green = { fill: "#E2F0D9", font: "#1E5C2B" };
const red = { fill: "#FBE0DE", font: "#9C1C12" };
/** In characters. */
const widths = { verdict: 16, function: 27, formula: 62, source: 72, result: 13 };

/** Looks of the self-check sheet, without the colours of the verdicts. */
export function selfCheckLooks(layout: SelfCheckLayout, language: Language): SheetLooks {
  const { verdicts, expected, computed } = layout;
  const columns = computed.column + computed.columns;
  const rows = verdicts.row + verdicts.rows;
  const at = (row: number, column: number, height: number, width: number): string =>
    formatZone({ row, column, rows: height, columns: width });
  return {
    zones: [
      ["title", at(places.title, 0, 1, 1)],
      ["facts", at(places.lead, 0, 2, 1)],
      ["heading", at(places.summary, 0, 1, 1)],
      ["header", at(places.header, 0, 1, columns)],
      ["left", at(places.body, expected.column, verdicts.rows, columns - expected.column)],
    ],
    widths: [
      ...[widths.verdict, widths.function, widths.formula, widths.source],
      ...new Array<number>(columns - expected.column).fill(widths.result),
    ],
    family: "check",
    frozenRows: places.body,
    print: {
      area: { row: 0, column: 0, rows, columns },
      titleRows: { first: places.header, last: places.header },
      ...{ startsPage: [], blocks: [], mostScale: 100 },
      title: selfCheckTexts[language].sheet.title,
      pageOf: reportTexts[language].pageOf,
    },
  };
}

/** A line is green or red by its own verdict. */
export function colourVerdicts({ verdicts }: SelfCheckLayout): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    const cells = (zone: Zone): Excel.Range => sheet.getRange(formatZone(zone));
    colour(cells({ row: places.summary, column: 0, rows: 1, columns: 4 }), places.summary);
    colour(cells({ row: places.body, column: 0, rows: verdicts.rows, columns: 4 }), places.body);
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
