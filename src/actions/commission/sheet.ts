import {
  checkFormat,
  mostBars,
  type Report,
  type ReportCell,
  type ReportFigure,
  type ReportTable,
  textColumn,
  numberColumn,
} from "../../excel/report/Report";
import { type CommissionSheetTexts, commissionSheetTexts } from "../../i18n/commissionSheetTexts";
import { reportTexts } from "../../i18n/reportTexts";
import { messageText } from "../list/messages";
import { listCheck } from "../list/listCheck";
import { stampText } from "../list/stamp";
import type { CommissionFigures } from "./compute";
import type { PersonStatement } from "./types";
import { type StatementContext, type StatementFormats, statementFormats } from "./StatementContext";
import { ladderTables, personTable, rateCell, stepTable } from "./statementTables";

/** The commission statement: all people on one page, the ladders, a page for each person, and every step. */
export function commissionReport(context: StatementContext): Report {
  const { request, figures, live, language, source, now } = context;
  const texts = commissionSheetTexts[language];
  const common = reportTexts[language];
  const formats = statementFormats(request, figures, texts);
  const check = listCheck(context.unchanged, language);
  const people = [...figures.people].sort((one, other) => other.commission - one.commission);
  const ladders = ladderTables(figures, texts, formats, language);
  const statements = people.map((person, index) =>
    personTable(person, index, context, texts, formats, ladders.places),
  );
  return {
    title: texts.title,
    facts: [
      common.from(source),
      periodsOf(people),
      texts.settingsUsed(
        texts.periodNames[request.period],
        texts.methods[request.method],
        texts.boundaries[request.boundary],
        texts.bases[request.basis],
      ),
      common.written(stampText(now)),
      live ? common.liveInPart(texts.valueParts) : common.values,
    ],
    sections: [
      {
        heading: null,
        figures: headline(context, check, people, texts, formats),
        chart:
          people.length < 2
            ? null
            : {
                ...{ name: "KAM commission", title: texts.chart, table: "people", categories: 0 },
                rows: mostBars,
                series: [{ column: 2, name: texts.commission, look: "bar" }],
                valueTitle: texts.commission,
                valueFormat: "#,##0",
              },
        tables: [
          peopleTable(figures, people, live, texts, formats),
          ladders.table,
          ...statements,
          stepTable(people, context, texts, formats),
        ],
      },
    ],
    ...(live || check === null ? {} : { check }),
    findings: [...figures.notes.map((note) => messageText(language, note)), ...context.findings],
    findingsTitle: common.findings,
    family: "report",
    pageOf: common.pageOf,
  };
}

/** "Nov 2025 – Oct 2026" */
function periodsOf(people: readonly PersonStatement[]): string {
  const lines = people.flatMap(({ periods }) => periods).sort((one, other) => one.period - other.period);
  const [first, last] = [lines[0]?.label ?? "", lines.at(-1)?.label ?? ""];
  return first === last ? first : `${first} – ${last}`;
}

function headline(
  { figures, request, live }: StatementContext,
  check: ReportFigure | null,
  people: readonly PersonStatement[],
  texts: CommissionSheetTexts,
  { money, base, rate }: StatementFormats,
): ReportFigure[] {
  const total = (column: number, value: number): ReportCell => ({
    formula: (at) => `=${at.total("people", column)}`,
    value,
  });
  const { commission } = figures;
  const found: ReportFigure[] = [
    { label: texts.commission, value: total(2, commission), format: money },
    { label: texts.base, value: total(1, figures.base), format: base },
    { label: texts.rate, value: total(3, figures.base === 0 ? 0 : commission / figures.base), format: rate },
    { label: texts.people, value: people.length, format: "#,##0" },
  ];
  const { decimals } = request;
  const sign: ReportCell = {
    formula: (at) => `=ROUND(${at.total("people", 2)}-SUM(${at.column("steps", 7)}),${decimals})`,
    value: 0,
  };
  found.push({ label: texts.stepCheck, value: sign, format: checkFormat });
  if (live && check !== null) found.push(check);
  return found;
}

function peopleTable(
  figures: Pick<CommissionFigures, "base" | "commission">,
  people: readonly PersonStatement[],
  live: boolean,
  texts: CommissionSheetTexts,
  { money, base, rate: rateFormat }: StatementFormats,
): ReportTable {
  const names = texts.summaryColumns;
  const sum = (column: number): ReportCell => ({
    formula: (at) => `=SUM(${at.column("people", column)})`,
    value: column === 1 ? figures.base : figures.commission,
  });
  return {
    id: "people",
    caption: texts.summary,
    columns: [
      textColumn(names.person),
      numberColumn(names.base, base),
      numberColumn(names.commission, money),
      numberColumn(names.rate, rateFormat),
    ],
    rows: people.map((one, index): ReportCell[] => {
      const linked = (column: number, value: number): ReportCell =>
        live ? { formula: (at) => `=${at.total(`person${index}`, column)}`, value } : value;
      const rate = rateCell(one, {
        base: (at) => at.cell("people", index, 1),
        commission: (at) => at.cell("people", index, 2),
      });
      return [one.person, linked(2, one.base), linked(3, one.commission), live ? rate : rate.value];
    }),
    total: [
      texts.total,
      sum(1),
      sum(2),
      rateCell(figures, {
        base: (at) => at.total("people", 1),
        commission: (at) => at.total("people", 2),
      }),
    ],
    notes: [texts.rateNote, texts.checkNote],
    keys: [0],
  };
}
