import { checkFormula } from "../../excel/output/checkFormula";
import type { ReportFigure } from "../../excel/report/Report";
import type { Language } from "../../i18n/Language";
import { reportTexts } from "../../i18n/reportTexts";

/** A cell that turns red when a condition no longer holds: "List changed since: no"; null where there is no condition. */
export function listCheck(unchanged: string | null, language: Language): ReportFigure | null {
  const { listChanged, yes, no } = reportTexts[language];
  return unchanged === null
    ? null
    : {
        label: listChanged,
        value: { formula: () => checkFormula(unchanged, yes), value: 0 },
        format: `[Red]0;[Red]-0;"${no}";[Red]@`,
      };
}
