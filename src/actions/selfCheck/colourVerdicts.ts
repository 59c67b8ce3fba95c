import { palette } from "../../core/palette";
import { formatZone, type Zone } from "../../excel/address/Zone";
import type { DrawnReport } from "../../excel/report/drawReport";
import { caseColumns, checkTables, writtenRow } from "./selfCheckReport";

const looks = [
  ["✓", palette.agreesGround, palette.agreesInk],
  ["✗", palette.differsGround, palette.differsInk],
] as const;

/** Lines are green or red by the sign of their own verdict, and so is the verdict on all. */
export function colourVerdicts(drawn: DrawnReport): (sheet: Excel.Worksheet) => void {
  return (sheet) => {
    const headline = { row: writtenRow + 3, column: 0, rows: 1, columns: 1 };
    colour(sheet, headline, 0);
    for (const table of Object.values(checkTables)) {
      const zone = drawn.body(table);
      if (zone !== null) colour(sheet, zone, caseColumns.verdict);
    }
  };
}

function colour(sheet: Excel.Worksheet, lines: Zone, signs: number): void {
  const sign = formatZone({ ...lines, column: signs, rows: 1, columns: 1 }, true).replace(/\$(?=\d)/, "");
  for (const [text, ground, ink] of looks) {
    const format = sheet.getRange(formatZone(lines)).conditionalFormats.add("Custom").custom;
    format.rule.formula = `=ISNUMBER(FIND("${text}",${sign}))`;
    format.format.fill.color = ground;
    format.format.font.color = ink;
  }
}
