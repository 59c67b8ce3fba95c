import type { Answers } from "../../core/reading/Reading";
import { queueReadOnly } from "../../excel/read/readOnly";
import { runExcel } from "../../excel/runExcel";
import { settingValue } from "../../excel/settingValue";
import { type ListPlace, sourceKey } from "../sources/SourceTable";

/** What was answered before of this list; nothing when nothing was. One round trip. */
export async function readAnswers(table: ListPlace): Promise<Answers> {
  const stored = await runExcel((context) => settingValue.read(context, keyOf(table)));
  return typeof stored === "string" ? (JSON.parse(stored) as Answers) : {};
}

/** Keeps what was answered of a list in the workbook; not in one that is open for reading only. Two round trips. */
export async function rememberAnswers(table: ListPlace, answers: Answers): Promise<void> {
  await runExcel(async (context) => {
    const isReadOnly = queueReadOnly(context);
    await context.sync();
    if (!isReadOnly()) await settingValue.write(context, keyOf(table), JSON.stringify(answers));
  });
}

/** The workbook setting that holds the answers of a list. */
function keyOf(table: ListPlace): string {
  return `kam.reading.${sourceKey(table)}`;
}
