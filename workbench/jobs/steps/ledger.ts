import { messageText } from "../../../src/actions/list/messages";
import { computeLedger, type LedgerPreview } from "../../../src/actions/ledger/computeLedger";
import { acceptanceNotes } from "../../../src/actions/ledger/closed/acceptanceNotes";
import { readClosed } from "../../../src/actions/ledger/closed/readClosed";
import { findingText } from "../../../src/actions/ledger/findingText";
import { ledgerRoles } from "../../../src/actions/ledger/LedgerSources";
import { monthText } from "../../../src/actions/ledger/monthText";
import { reasonOf } from "../../../src/actions/ledger/sheets/ledgerSheet";
import { isAmong, statementTotals } from "../../../src/actions/ledger/statementTotals";
import { type LedgerWriteRequest, writeLedger } from "../../../src/actions/ledger/writeLedger";
import { rememberAnswers } from "../../../src/actions/reading/rememberedAnswers";
import type { Language } from "../../../src/i18n/Language";
import type { StepOutcome } from "../Answer";
import { isoDay } from "../isoDay";
import type { JobStep } from "../JobDocument";
import { type JobRun, writeOptions } from "../JobRun";
import { chooseLedger, ledgerReading } from "./chooseLedger";
import { undoWrite } from "./runListJob";

/** The ledger of some months: lists, settings, rows, register and findings, and its sheets where they are wanted. */
export async function runLedgerJob(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { language } = run;
  const { options = {} } = step;
  const { people, ...request } = options as LedgerWriteRequest;
  const { sources, settings } = await chooseLedger(step, run, found);
  const preview = await computeLedger(request, sources, settings, { closed: await readClosed() });
  const { questions, isUnknown, said } = ledgerReading(preview.readings, language);
  const accepted = acceptanceNotes(preview, request.accept ?? [], language);
  const notes = accepted.map((note) => messageText(language, note));
  found({ ...said, notes, result: isUnknown ? null : resultOf(preview, people, language, null) });
  if (step.write !== true || questions.length > 0) return;
  for (const role of ledgerRoles) {
    const { table, answers = {} } = sources[role] ?? {};
    if (table !== undefined && Object.keys(answers).length > 0) await rememberAnswers(table, answers);
  }
  const wanted = { ...request, ...(people === undefined ? {} : { people }) };
  const written = await writeLedger(wanted, sources, settings, writeOptions(run));
  run.writes.push(written.undoId);
  found({
    notes: [...notes, ...written.notes.map((note) => messageText(language, note))],
    written: written.written.map(({ sheet, address }) => ({ sheet, area: address })),
    result: resultOf(written.preview, people, language, written.statements),
  });
  if (step.undo === true) await undoWrite(run);
}

function resultOf(
  { rows, register, findings, differences, bySettings }: LedgerPreview,
  people: readonly string[] | undefined,
  language: Language,
  /** The sheet of the statements; null where none were written. */
  sheet: string | null,
): object {
  const isWanted = isAmong(people);
  const own = register.filter(({ person }) => isWanted(person));
  return {
    ledger: rows
      .filter(({ person }) => isWanted(person))
      .map(({ takesBack, ...row }) => ({
        ...row,
        period: monthText(row.period),
        date: isoDay(row.date),
        reason: reasonOf({ reason: row.reason, takesBack }, language) ?? "",
      })),
    register: own.map((row) => ({ ...row, period: monthText(row.period) })),
    statements: statementTotals(own).map((one) => ({ ...one, period: monthText(one.period), sheet })),
    findings: findings.map((finding) => ({
      kind: finding.kind,
      rows: finding.rows,
      text: findingText(language, finding),
      money: finding.money,
    })),
    differences: differences.filter(({ person }) => isWanted(person)).map(shownDifference),
    settingsDifferences: bySettings.filter(({ person }) => isWanted(person)).map(shownDifference),
  };
}

function shownDifference({ period, person, row, was, now, why }: LedgerPreview["differences"][number]) {
  return { period: monthText(period), person, row, was, now, why };
}
