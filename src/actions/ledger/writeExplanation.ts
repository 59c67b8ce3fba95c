import { labelKey } from "../../core/cells/labelKey";
import { type OutputNames, orNameBack } from "../../excel/output/renameOutput";
import { runExcel } from "../../excel/runExcel";
import { languages } from "../../i18n/Language";
import { ledgerExplainTexts } from "../../i18n/ledgerExplainTexts";
import { commitWrite } from "../list/commit";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { periodLabel } from "../list/periodLabel";
import { printed } from "../list/printed";
import type { KamSettings } from "../settings/KamSettings";
import { computeLedger } from "./computeLedger";
import { explainPerson } from "./explainPerson";
import type { LedgerSources } from "./LedgerSources";
import { explainSheet } from "./sheets/explainSheet";
import { gatherSheets } from "./sheets/gatherSheets";
import { SheetBatch } from "./sheets/SheetBatch";
import { checkAnswered, queueSourcesUnchanged, readAgain } from "./unchangedSources";

/**
 * Writes how somebody's commission of a month, yyyy-mm, came about, on a sheet of its own. The lists, the settings and what
 * is closed are read again first. Errors: those of computeLedger, `readingAsks`, `sourceChanged`, and the gateway's.
 */
export async function writeExplanation(
  asked: { readonly person: string; readonly period: string },
  previewed: LedgerSources,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  const { language, now, signal } = options;
  const { sources, closed, structureProtected } = await readAgain(previewed, settings, options);
  const preview = await computeLedger({ to: asked.period }, sources, settings, { closed });
  checkAnswered(preview.readings);
  const explained = explainPerson(asked, preview, language);
  const report = explainSheet(explained, gatherSheets(preview, sources, { language, now }));
  const nameIn = (other: typeof language): string =>
    ledgerExplainTexts[other].sheet(explained.person, asked.period);
  let renamed: readonly OutputNames[] = [];
  const write = async (context: Excel.RequestContext): Promise<WriteResult> => {
    const check = queueSourcesUnchanged(context, sources);
    const batch = new SheetBatch(context, sources.credits.table, structureProtected);
    const { sheet } = await batch.add({
      ...{
        feature: "explain",
        of: `${labelKey(explained.person)} ${asked.period}`,
        report,
        table: "counted",
      },
      ...{ title: nameIn(language), titles: languages.map((one) => nameIn(one.language)) },
    });
    ({ renamed } = batch);
    await check();
    if (structureProtected && batch.addsSheets) throw new ActionError("structureProtected");
    const params = { person: explained.person, month: periodLabel(explained.month, "month", language) };
    const result = await commitWrite(
      context,
      await batch.ops(),
      {
        ...{ page: "commission", title: { key: "ledgerExplained", params }, writesFormulas: true },
        ...batch.summary,
        goTo: { sheet, address: "A1" },
      },
      options,
    );
    return printed(context, batch.prints, result, { language, paper: settings.options.paper });
  };
  return orNameBack(
    () => runExcel(write, { signal }),
    () => renamed,
  );
}
