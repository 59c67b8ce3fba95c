import type { SourceRole } from "../../core/columns/fields";
import { type LoadedSource, queueSourceUnchanged } from "../../excel/read/sourceCheck";
import { queueTextRows } from "../../excel/read/textRows";
import { readZones } from "../../excel/read/readZones";
import { renameInFormula } from "../../excel/undo/followRenames";
import type { Neighbour } from "../../excel/undo/UndoStep";
import { type Content, sameContent, sameRowFormula } from "../../excel/write/Content";
import type { SettingsTableState } from "../settings/settingsTableState";
import type { BesideList, ListFeature, ListFigures, ListJob, ListRequest, ReportOutput } from "./ListFeature";
import { ActionError } from "./messages";

/**
 * What a write leaves beside the list; null where the feature has no columns there. Up to two round trips. Error:
 * sourceChanged, where a tier was typed since the list was read.
 */
export async function besideList<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  context: Excel.RequestContext,
  { columns }: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  figures: F,
  facts: {
    readonly output: ReportOutput;
    readonly settings: SettingsTableState | null;
    readonly now: Date;
    readonly neighbours: readonly Neighbour[];
    readonly loaded: LoadedSource;
  },
  signal: AbortSignal | undefined,
): Promise<BesideList | null> {
  if (columns === null) return null;
  const { sheet } = job.table;
  const standing = columns.standing(job, figures);
  const read = await readZones(
    context,
    standing.map(({ zone }) => ({ sheet, zone })),
  );
  const before = new Map(
    standing.map(({ role }, index) => [role, (read[index] ?? []).map((row): Content => row[0] ?? "")]),
  );
  const tiers = before.get("tier");
  const { renamed } = facts.output;
  const sheets = new Map(renamed === null ? [] : [[renamed.from, renamed.to]]);
  const asNamed = (content: Content): Content =>
    renamed !== null && typeof content === "string" && content.startsWith("=")
      ? renameInFormula(content, { sheets, tables: new Map() })
      : content;
  const tierFormulas = job.table.own.tierFormulas.map(asNamed);
  if (
    tiers !== undefined &&
    job.table.own.tier !== null &&
    !tiers.every((now, row) => isSameTyped(now, tierFormulas[row]))
  )
    throw new ActionError("sourceChanged", { source: job.table.label });
  const formulas = columns.formulas(job, figures);
  const readFormats = formulas === null ? null : queueTextRows(context, sheet, formulas);
  if (standing.length > 0 || readFormats !== null) {
    const checkUnchanged = queueSourceUnchanged(context, facts.loaded);
    await context.sync();
    checkUnchanged();
  }
  const textRows = readFormats?.() ?? new Set<number>();
  return columns.write(job, figures, facts.output, { ...facts, before, textRows }, signal);
}

function isSameTyped(now: Content, before: Content | undefined): boolean {
  return before !== undefined && (sameContent(now, before) || sameRowFormula(now, before));
}
