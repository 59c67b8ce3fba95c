import { ExcelError } from "../ExcelError";
import type { Journal } from "./Journal";
import { decodeChunk, joinChunks, journalNamespace } from "./journalXml";

export interface StoredJournals {
  /** The oldest first. */
  readonly journals: readonly StoredJournal[];
  /** Parts that cannot be read: of a newer version of the add-in, or damaged. */
  readonly newer: readonly Excel.CustomXmlPart[];
  readonly damaged: readonly Excel.CustomXmlPart[];
  /** What is left of journals that were being removed. */
  readonly over: readonly Excel.CustomXmlPart[];
}

export interface StoredJournal {
  readonly journal: Journal;
  readonly parts: readonly Excel.CustomXmlPart[];
}

/** Queues the search for journals; call the result after the next sync. No more round trip where there is none, else one. */
export function queueJournals(context: Excel.RequestContext): () => Promise<StoredJournals> {
  const found = context.workbook.customXmlParts.getByNamespace(journalNamespace);
  found.load("items/id");
  return async () => {
    const parts = found.items.map((part) => ({ part, xml: part.getXml() }));
    if (parts.length > 0) await context.sync();
    const read = parts.map(({ part, xml }) => ({ part, chunk: decodeChunk(xml.value) }));
    const chunks = read.flatMap(({ part, chunk }) => (typeof chunk === "string" ? [] : [{ part, chunk }]));
    const partsOf = (id: string) => chunks.flatMap(({ part, chunk }) => (chunk.id === id ? [part] : []));
    const joined = [...joinChunks(chunks.map(({ chunk }) => chunk))];
    const unread = (reason: "newer" | "damaged") =>
      read.flatMap(({ part, chunk }) => (chunk === reason ? [part] : []));
    const unjoined = (reason: "damaged" | "over") =>
      joined.flatMap(([id, journal]) => (journal === reason ? partsOf(id) : []));
    return {
      journals: joined
        .flatMap(([id, journal]) => (typeof journal === "string" ? [] : [{ journal, parts: partsOf(id) }]))
        .sort((one, other) => one.journal.when.localeCompare(other.journal.when)),
      newer: unread("newer"),
      damaged: [...unread("damaged"), ...unjoined("damaged")],
      over: unjoined("over"),
    };
  };
}

/** Queues the check that no write stands unfinished; await the result after the next sync. Error: unfinishedWrite. */
export function queueNothingUnfinished(context: Excel.RequestContext): () => Promise<void> {
  const read = queueJournals(context);
  return async () => {
    const [first] = (await read()).journals;
    if (first !== undefined) throw unfinishedWrite(first.journal);
  };
}

/** What keeps anything new from being written until the user has decided about a journal. */
export function unfinishedWrite({ when }: Journal): ExcelError {
  return new ExcelError("unfinishedWrite", { when: localMinute(when) });
}

/** "2026-11-21 09:05", in the time zone of the user. */
function localMinute(iso: string): string {
  const moment = new Date(iso);
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
