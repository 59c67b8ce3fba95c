import {
  numberColumn,
  type Places,
  type Report,
  type ReportCell,
  type ReportTable,
  textColumn,
} from "../../excel/report/Report";
import { textWidth } from "../../excel/report/textWidth";
import { reportTexts } from "../../i18n/reportTexts";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import type { Language } from "../../i18n/Language";
import { stampText } from "../list/stamp";
import { type SelfCheckCase, emptyCell } from "./SelfCheckCase";
import { computedFormula, expectedText, verdictFormula } from "./compareFormulas";

/** Places on the sheet that do not depend on the cases: row of the moment of writing, and a cell that stays empty. */
export const writtenRow = 1;
const emptyAddress = "H1";

/** Columns of the table of cases, from 0. */
export const caseColumns = {
  function: 0,
  verdict: 1,
  expected: 2,
  computed: 3,
  formula: 4,
  source: 5,
} as const;
/** Ids of the sheet's tables. */
export const checkTables = { differing: "differing", functions: "functions", cases: "cases" } as const;

/** So many cases that differ are listed at the top. */
const mostListed = 5;
/** In characters. */
const wide = 50;
const results = 24;

/**
 * The sheet on which the functions check themselves: how many cases agree, those that differ, each function with its
 * cases, and all cases, a line each: its verdict, the expected and the computed result, its formula as text. Verdict
 * and computed result are formulas that call the function.
 */
export function selfCheckReport(cases: readonly SelfCheckCase[], language: Language, now: Date): Report {
  const texts = selfCheckTexts[language].sheet;
  const common = reportTexts[language];
  const verdicts = (at: Places): string => at.column(checkTables.cases, caseColumns.verdict);
  const agreeing = (at: Places): string => `COUNTIF(${verdicts(at)},"${texts.agrees}")`;
  const differ = (at: Places): string => `${cases.length}-${agreeing(at)}`;
  const count = (value: number, formula: (at: Places) => string): ReportCell => ({
    value,
    formula: (at) => `=${formula(at)}`,
  });
  const functions = [...new Set(cases.map(({ function: id }) => id))];
  return {
    title: texts.title,
    facts: [texts.written(stampText(now)), common.live],
    sections: [
      {
        heading: null,
        figures: [
          {
            label: texts.verdict,
            value: {
              value: wider(texts.allAgree(cases.length), `${cases.length}${texts.someDiffer(cases.length)}`),
              formula: (at) =>
                `=IF(${agreeing(at)}=${cases.length},"${texts.allAgree(cases.length)}",${differ(at)}&"${texts.someDiffer(cases.length)}")`,
            },
            format: null,
          },
          { label: texts.agreeing, value: count(cases.length, agreeing), format: "0" },
          { label: texts.differing, value: count(0, differ), format: "0" },
          { label: texts.functions, value: functions.length, format: "0" },
        ],
        chart: null,
        tables: [differing(), byFunction(functions), all()],
      },
    ],
    ...{ findings: [], findingsTitle: common.findings, family: "check", pageOf: common.pageOf },
  };

  function differing(): ReportTable {
    const columns = columnsOfCases().slice(0, caseColumns.source);
    const listed = (place: number): ReportCell[] =>
      columns.map((_, column) => {
        const none = place === 0 && column === 0 ? texts.noneDiffers : "";
        return {
          value: none,
          formula: (at) => {
            const ofThose = `FILTER(${at.column(checkTables.cases, column)},${verdicts(at)}<>"${texts.agrees}")`;
            return `=IF(${differ(at)}>${place},INDEX(${ofThose},${place + 1}),"${none}")`;
          },
        };
      });
    return {
      ...{ id: checkTables.differing, caption: texts.differingTitle, columns, keys: [0] },
      rows: Array.from({ length: Math.min(mostListed, cases.length) }, (_, place) => listed(place)),
      notes: [texts.differingNote],
    };
  }

  function byFunction(ids: readonly string[]): ReportTable {
    const named = (at: Places, row: number): string =>
      `${at.column(checkTables.cases, caseColumns.function)},${at.cell(checkTables.functions, row, 0)}`;
    const rows = ids.map((id, row): ReportCell[] => {
      const own = cases.filter(({ function: other }) => other === id).length;
      const place = (at: Places, column: number): string => at.cell(checkTables.functions, row, column);
      return [
        `KAM.${id}`,
        {
          value: texts.agrees,
          formula: (at) => `=IF(${place(at, 2)}=${place(at, 3)},"${texts.agrees}","${texts.differs}")`,
        },
        count(own, (at) => `COUNTIF(${named(at, row)})`),
        count(own, (at) => `COUNTIFS(${named(at, row)},${verdicts(at)},"${texts.agrees}")`),
      ];
    });
    const total = (column: number): ReportCell =>
      count(cases.length, (at) => `SUM(${at.column(checkTables.functions, column)})`);
    return {
      ...{ id: checkTables.functions, caption: texts.functionsTitle, rows, notes: [], keys: [0] },
      columns: [
        textColumn(texts.function),
        textColumn(texts.verdict),
        numberColumn(texts.cases, "0"),
        numberColumn(texts.agreeing, "0"),
      ],
      total: [texts.total, null, total(2), total(3)],
    };
  }

  function all(): ReportTable {
    const rows = cases.map(({ function: id, formula: written, result, source }): ReportCell[] => {
      const formula = written.replace(emptyCell, emptyAddress);
      return [
        `KAM.${id}`,
        { value: texts.agrees, formula: () => verdictFormula(formula, result, texts) },
        expectedText(result, texts.error),
        {
          value: expectedText(result, texts.error),
          formula: () => computedFormula(formula, result, texts.error),
        },
        formula,
        source[language],
      ];
    });
    return {
      ...{ id: checkTables.cases, caption: texts.casesTitle, lead: texts.lead, rows, keys: [0, 4] },
      ...{ columns: columnsOfCases(), notes: [], isUnprinted: true },
    };
  }

  function columnsOfCases(): ReportTable["columns"] {
    return [
      textColumn(texts.function),
      textColumn(texts.verdict),
      textColumn(texts.expected, "General", results),
      textColumn(texts.computed, "General", results),
      textColumn(texts.formula, null, wide),
      textColumn(texts.source, null, wide),
    ];
  }
}

/** Of two texts that a cell may show, the one by which its column is made wide. */
function wider(one: string, other: string): string {
  return textWidth(one) < textWidth(other) ? other : one;
}
