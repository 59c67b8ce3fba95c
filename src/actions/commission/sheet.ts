import type { OutputList } from "../../excel/output/userEdits";
import { SheetDraft } from "../../excel/output/SheetDraft";
import { type CommissionSheetTexts, commissionSheetTexts } from "../../i18n/commissionSheetTexts";
import { stampSerial } from "../list/stamp";
import { messageText } from "../list/messages";
import type { Cell } from "../../core/cells/Cell";
import type { CommissionPeriodLine, CommissionRequest, PersonStatement } from "./types";
import { places, type StatementContext, statementFormats, type StatementFormats } from "./sheetLayout";
import { ladderLabel, ladderList, periodCell, periodList } from "./sheetLists";
import { formatZone } from "../../excel/address/Zone";

/** What stands where on the commission statement. */
export function commissionDraft(context: StatementContext): {
  readonly draft: SheetDraft;
  readonly lists: readonly OutputList[];
} {
  const { figures, request, language } = context;
  const texts = commissionSheetTexts[language];
  const formats = statementFormats(request, figures, texts);
  const draft = new SheetDraft();
  const lists = [summary(draft, context, texts, formats), detail(draft, context, texts, formats)];
  const ladders = ladderList(draft, figures, texts, formats);
  lists.push(periodList(draft, context, texts, formats, ladders.ranges), ladders.list);
  heading(draft, context, texts, formats);
  return { draft, lists };
}

function heading(
  draft: SheetDraft,
  { request, figures, live, language, source, now }: StatementContext,
  texts: CommissionSheetTexts,
  { money, base, baseDecimals }: StatementFormats,
): void {
  const settings = texts.settingsUsed(
    texts.periodNames[request.period],
    texts.methods[request.method],
    texts.boundaries[request.boundary],
    texts.bases[request.basis],
  );
  draft.values(places.title, 0, [[texts.title]]);
  draft.values(places.source, 0, [
    [texts.source, source],
    [texts.settings, settings],
  ]);
  draft.values(places.written, 0, [[texts.written, stampSerial(now)]], [null, "yyyy-mm-dd hh:mm"]);
  figures.notes.forEach((note, index) =>
    draft.values(places.notes + index, 0, [[texts.note, messageText(language, note)]]),
  );
  const row = places.totals;
  draft.values(row, 0, [[texts.totalBase], [texts.totalCommission]]);
  if (!live) {
    draft.values(row, 1, [[figures.base]], [base]);
    draft.values(row + 1, 1, [[figures.commission]], [money]);
    return;
  }
  const count = figures.people.length;
  const { decimals } = request;
  const sum = (column: number): string => `SUM(${listColumn(places.summary + column, count)})`;
  draft.formula(row, 1, `=ROUND(${sum(1)},${baseDecimals})`, base);
  draft.formula(row + 1, 1, `=ROUND(${sum(2)},${decimals})`, money);
  draft.values(row + 2, 0, [[texts.check]]);
  const periodCount = figures.people.reduce((all, { periods }) => all + periods.length, 0);
  const recomputed = `SUM(${listColumn(places.periods + 4, periodCount)})`;
  draft.formula(row + 2, 1, `=ROUND(B${row + 2}-${recomputed},${decimals})`, money);
}

function summary(
  draft: SheetDraft,
  { figures, request, live }: StatementContext,
  texts: CommissionSheetTexts,
  { money, base, rate, baseDecimals }: StatementFormats,
): OutputList {
  const names = texts.summaryColumns;
  const { people } = figures;
  draft.values(places.caption, places.summary, [[texts.summary]]);
  draft.values(places.header, places.summary, [[names.person, names.base, names.commission, names.rate]]);
  const steps = stepCount(people);
  const column = (index: number): string => listColumn(places.detail + index, steps);
  people.forEach(({ person, base: sum, commission }, index) => {
    const row = places.body + index;
    draft.values(row, places.summary, [[person]]);
    if (!live) {
      const blended = sum === 0 ? "" : commission / sum;
      draft.values(row, places.summary + 1, [[sum, commission, blended]], [base, money, rate]);
      return;
    }
    const own = `$A${row + 1}`;
    draft.formula(row, 1, personSum(person, own, column(0), column(6), baseDecimals), base);
    draft.formula(row, 2, personSum(person, own, column(0), column(7), request.decimals), money);
    draft.formula(row, 3, `=IF(B${row + 1}=0,"",C${row + 1}/B${row + 1})`, rate);
  });
  const zone = { row: places.body, column: places.summary, rows: people.length, columns: 4 };
  return { zone, keys: [places.summary] };
}

function detail(
  draft: SheetDraft,
  { figures, request }: StatementContext,
  texts: CommissionSheetTexts,
  { money, base, rate, period: periodFormat }: StatementFormats,
): OutputList {
  const names = texts.detailColumns;
  const headers = [
    names.person,
    names.period,
    names.ladder,
    names.from,
    names.to,
    names.rate,
    names.base,
    names.commission,
    names.rows,
  ];
  const rows = figures.people.flatMap(({ person, periods }) =>
    periods.flatMap((line) => stepRows(person, line, request, texts)),
  );
  draft.values(places.caption, places.detail, [[texts.detail]]);
  draft.values(places.header, places.detail, [headers]);
  draft.values(places.body, places.detail, rows, [
    null,
    periodFormat,
    null,
    base,
    base,
    rate,
    base,
    money,
    null,
  ]);
  const zone = { row: places.body, column: places.detail, rows: rows.length, columns: headers.length };
  return { zone, keys: [0, 1, 2, 3].map((column) => places.detail + column) };
}

function stepRows(
  person: string,
  line: CommissionPeriodLine,
  request: CommissionRequest,
  texts: CommissionSheetTexts,
): Cell[][] {
  const sources = rowRanges(line.sourceRows);
  return line.steps.map((step): Cell[] => [
    person,
    periodCell(line, request.period),
    ladderLabel(line.ladder, line.quota, texts),
    step.from,
    step.to ?? "",
    step.rate,
    step.base,
    step.commission,
    sources,
  ]);
}

function stepCount(people: readonly PersonStatement[]): number {
  return people.reduce(
    (all, { periods }) => all + periods.reduce((count, { steps }) => count + steps.length, 0),
    0,
  );
}

/** SUMIFS takes a criterion of up to this many characters. */
const longestCriterion = 255;
const plainName = /^\p{L}[\p{L}\p{N} .,()&'’_-]*$/u;
const readAsBoolean = /^(?:true|false)$/i;

/**
 * A formula that adds the numbers of one person, rounded to `decimals`. SUMIFS would read wildcards, operators,
 * numbers and long names as something else than that very text: for those it is a comparison cell by cell.
 */
function personSum(
  person: string,
  personCell: string,
  persons: string,
  numbers: string,
  decimals: number,
): string {
  const isPlain =
    person.length <= longestCriterion && plainName.test(person) && !readAsBoolean.test(person.trim());
  const sum = isPlain
    ? `SUMIFS(${numbers},${persons},${personCell})`
    : `SUMPRODUCT(--(${persons}=${personCell}),${numbers})`;
  return `=ROUND(${sum},${decimals})`;
}

/** Ascending row numbers in short: "2-5, 8". */
function rowRanges(rows: readonly number[]): string {
  const parts: string[] = [];
  let first = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1) return;
    const start = rows[first] ?? row;
    parts.push(start === row ? String(row) : `${start}-${row}`);
    first = index + 1;
  });
  return parts.join(", ");
}

/** The cells of a list's column, as a formula on the same sheet names them. */
function listColumn(column: number, rows: number): string {
  return formatZone({ row: places.body, column, rows: Math.max(1, rows), columns: 1 }, true);
}
