import { findKamFormulas } from "../../excel/formulas/findKamFormulas";
import { frozenNamespace } from "../../excel/formulas/storedFrozen";
import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { journalNamespace } from "../../excel/journal/journalXml";
import { markNamespace } from "../../excel/marks/storedMarks";
import { tierNames } from "../../excel/marks/tierColumns";
import { type BookMeta, queueBookMeta } from "../../excel/read/BookMeta";
import { runExcel } from "../../excel/runExcel";
import { deleteNameOp } from "../../excel/write/nameOps";
import { deletePartOp, deleteSettingOp, deleteSheetOp } from "../../excel/write/removalOps";
import type { WriteOp } from "../../excel/write/WriteOp";
import { commitWrite } from "../list/commit";
import { ActionError, type Message, type WriteOptions, type WriteResult } from "../list/messages";
import { surveyTierColumns, type TierColumn } from "./tierColumnRemains";
import { surveySheets, type WrittenSheet, writtenSheetNames } from "./writtenSheets";

const namespace = "urn:kam-for-excel";
const settingPrefix = "kam.";

/** What this add-in has put into the workbook. */
export interface KamRemains {
  /** Sheets that it wrote, the settings sheet last. */
  readonly sheets: readonly Omit<WrittenSheet, "copy">[];
  readonly tierColumns: readonly Omit<TierColumn, "ops">[];
  /** Hidden names, custom XML parts and remembered choices. */
  readonly memory: number;
  /** Whether the memory holds frozen formulas, which would stay values. */
  readonly frozen: boolean;
  /** Formulas of the user's other sheets that call KAM functions; they stay. */
  readonly formulas: number;
}

export interface RemovalChoice {
  readonly sheets: readonly string[];
  /** Numbers of tier columns. */
  readonly tierColumns: readonly number[];
  readonly memory: boolean;
  /** The user knows that sheets which cannot be built anew are gone for good. */
  readonly forGood: boolean;
}

/** Round trips: those of findKamFormulas, surveySheets and surveyTierColumns, and two. */
export async function findKamRemains(): Promise<KamRemains> {
  return runExcel(async (context) => {
    const { sheets, tierColumns, memory, formulas } = await survey(context);
    return {
      sheets: sheets.map(({ name, typed, lasting }) => ({ name, typed, lasting })),
      tierColumns: tierColumns.map(({ ops: _, ...column }) => column),
      memory: memory.names.length + memory.parts.length + memory.settings.length,
      frozen: memory.parts.some(({ namespaceUri }) => namespaceUri.startsWith(frozenNamespace)),
      formulas: formulas.filter((sheet) => !sheets.some(({ name }) => name === sheet)).length,
    };
  });
}

/**
 * Removes what is chosen: sheets with what the workbook remembers of them, our cells of tier columns, and, with
 * `memory`, everything that the workbook remembers for the add-in. All of it can be taken back but for sheets that
 * cannot be built anew, which go only where `forGood` says so. Round trips: those of findKamRemains, two, and those of
 * executeWrites. Errors: removeLastSheet, removeNotForGood; structureProtected; unfinishedWrite; cancelled.
 */
export async function removeKam(choice: RemovalChoice, options: WriteOptions): Promise<WriteResult> {
  return runExcel(async (context) => {
    const checkUnfinished = queueNothingUnfinished(context);
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    await checkUnfinished();
    const { meta, sheets, tierColumns, memory } = await survey(context);
    const gone = sheets.filter(({ name }) => choice.sheets.includes(name));
    const cleared = tierColumns.filter(
      ({ number, blocked }) => choice.tierColumns.includes(number) && blocked === null,
    );
    if (gone.length > 0 && protection.protected) throw new ActionError("structureProtected");
    const stays = meta.sheets.filter(({ name }) => !gone.some((sheet) => sheet.name === name));
    const first = stays.find(({ visible }) => visible);
    if (first === undefined) throw new ActionError("removeLastSheet");
    const lasting = gone.filter(({ copy }) => copy === null);
    if (lasting[0] !== undefined && !choice.forGood)
      throw new ActionError("removeNotForGood", { sheet: lasting[0].name });

    const isOfSheet = (name: string, of: readonly WrittenSheet[]): boolean =>
      of.some((sheet) => sheet.name === meta.names.get(name)?.sheet);
    const ofColumns = new Set(cleared.flatMap(({ number }) => Object.values(tierNames(number))));
    const names = memory.names.filter(
      ({ name }) => choice.memory || ofColumns.has(name) || isOfSheet(name, gone),
    );
    const marks = new Set([
      ...names.map(({ name }) => markNamespace.sheet(name)),
      ...cleared.map(({ number }) => markNamespace.list(number)),
    ]);
    const parts = memory.parts.filter(({ namespaceUri }) => choice.memory || marks.has(namespaceUri));
    const settings = choice.memory ? memory.settings : [];
    const xml = parts.map((part) => part.getXml());
    await context.sync();
    // A name whose cells are gone for good, or were before, could not be added again.
    const isLost = (name: string): boolean => !meta.names.has(name) || isOfSheet(name, lasting);
    const ops: WriteOp[] = [
      ...cleared.flatMap((column) => column.ops),
      ...names.map(({ name, formula }) => {
        const op = deleteNameOp(name, String(formula));
        return isLost(name) ? { ...op, undo: [] } : op;
      }),
      ...parts.map(({ id, namespaceUri }, index) => deletePartOp(id, namespaceUri, xml[index]?.value ?? "")),
      ...settings.map(({ key, value }) => deleteSettingOp(key, value)),
      ...gone.filter(({ copy }) => copy !== null).map(({ name, copy }) => deleteSheetOp(name, copy)),
      ...lasting.map(({ name }) => deleteSheetOp(name, null)),
    ];
    if (ops.length === 0) throw new ActionError("nothingToRemove");
    return commitWrite(
      context,
      ops,
      {
        page: "settings",
        title: {
          key: "kamRemoved",
          params: {
            sheets: gone.length,
            columns: cleared.length,
            memory: names.length + parts.length + settings.length,
          },
        },
        goTo: { sheet: first.name, address: "A1" },
        written: cleared.map(({ sheet, address }) => ({ sheet, address })),
        keptCells: [],
        notes: removalNotes(gone, lasting),
        sheetsBefore: meta.sheets,
      },
      options,
    );
  });
}

function removalNotes(gone: readonly WrittenSheet[], lasting: readonly WrittenSheet[]): Message[] {
  const listed = (sheets: readonly WrittenSheet[]): string => sheets.map(({ name }) => name).join(", ");
  const built = gone.filter((sheet) => !lasting.includes(sheet));
  return [
    ...(built.length > 0 ? [{ key: "noteRebuilt" as const, params: { sheets: listed(built) } }] : []),
    ...(lasting.length > 0 ? [{ key: "noteForGood" as const, params: { sheets: listed(lasting) } }] : []),
  ];
}

interface Survey {
  readonly meta: BookMeta;
  readonly sheets: readonly WrittenSheet[];
  readonly tierColumns: readonly TierColumn[];
  readonly memory: {
    readonly names: readonly Excel.NamedItem[];
    readonly parts: readonly Excel.CustomXmlPart[];
    readonly settings: readonly Excel.Setting[];
  };
  /** The sheet of each KAM formula. */
  readonly formulas: readonly string[];
}

async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { names, customXmlParts, settings } = context.workbook;
  const readMeta = queueBookMeta(context);
  names.load("items/name,items/formula");
  customXmlParts.load("items/id,items/namespaceUri");
  settings.load("items/key,items/value");
  await context.sync();
  const meta = readMeta();
  const formulas: string[] = [];
  const { cells } = await findKamFormulas(context, { onFormula: (_, formula) => formulas.push(formula) });
  const isOurs = ({ name }: Excel.NamedItem): boolean => name.startsWith("_KAM_");
  const read = [
    ...formulas,
    ...names.items.filter((item) => !isOurs(item)).map((item) => String(item.formula)),
  ];
  const memory = {
    names: names.items.filter(isOurs),
    parts: customXmlParts.items.filter(
      ({ namespaceUri }) => namespaceUri.startsWith(namespace) && namespaceUri !== journalNamespace,
    ),
    settings: settings.items.filter(({ key }) => key.startsWith(settingPrefix)),
  };
  const ours = writtenSheetNames(meta);
  const columns = await surveyTierColumns(context, meta);
  return {
    meta,
    sheets: await surveySheets(context, meta, read),
    tierColumns: columns.filter(({ sheet }) => !ours.has(sheet)),
    memory,
    formulas: cells.map(({ sheet }) => sheet.name),
  };
}
