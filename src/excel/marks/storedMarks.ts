import { inTurns } from "../pause";
import { type BookMeta, marksNamespace } from "../read/BookMeta";
import { jsonBytes, type WriteOp } from "../write/WriteOp";
import { marksVersion, sheetMarkJson, tierMarkJson } from "./Marks";
import type { NextSheetMark, SheetMark, TierMark } from "./Marks";
import { decodeVersion1, type Version1Marks } from "./version1";
import { xmlText } from "./xmlText";

/**
 * Why what was written is not known. "damaged" is ours and cannot be read, and the next write replaces it; a part of a
 * later version ("newer") or of somebody else ("foreign") is never touched.
 */
export type MarkProblem = "missing" | "damaged" | "newer" | "foreign";

/** One part of the workbook and what it says. */
interface StoredPart<Mark> {
  readonly namespace: string;
  /** As it stands; null when there is none. Of several of one namespace the first. */
  readonly part: { readonly id: string; readonly xml: string } | null;
  /** Whether there are others of the same namespace, which are left alone. */
  readonly isDoubled: boolean;
  readonly mark: Mark | MarkProblem;
}

/** What is remembered of one sheet and one list, and what a write must put in order. */
export interface StoredMarks {
  readonly sheet: StoredPart<SheetMark> | null;
  readonly list: StoredPart<TierMark> | null;
  readonly version1: StoredPart<Version1Marks> | null;
  /** Parts whose sheet or list is gone. */
  readonly orphans: readonly StoredPart<unknown>[];
}

/** The namespace of the mark of a sheet, by its anchor, and of a list, by its number. */
export const markNamespace = {
  sheet: (anchor: string): string => `${marksNamespace}/${anchor}`,
  list: (number: number): string => `${marksNamespace}/list/${number}`,
};

/**
 * Queues the reading of the marks of one sheet and one list; call the result after the next sync. Marks of version 1 are
 * read where there are any, and go before later ones: they are there only if an earlier version wrote since. With
 * `forWrite` parts of sheets and lists that are gone are read, too.
 */
export function readMarks(
  context: Excel.RequestContext,
  meta: BookMeta,
  of: { readonly anchor?: string | null; readonly list?: number | null; readonly forWrite?: boolean },
): () => StoredMarks {
  const queue = <Mark>(namespace: string, decode: (json: unknown) => Mark, version: number) => {
    const [id, ...others] = meta.markParts.get(namespace) ?? [];
    const xml = id === undefined ? null : context.workbook.customXmlParts.getItem(id).getXml();
    return (): StoredPart<Mark> => ({
      namespace,
      part: xml === null || id === undefined ? null : { id, xml: xml.value },
      isDoubled: others.length > 0,
      mark: xml === null ? "missing" : decodePart(xml.value, decode, version),
    });
  };
  const { anchor, list } = of;
  const sheetPart =
    anchor == null ? null : queue(markNamespace.sheet(anchor), sheetMarkJson.decode, marksVersion);
  const listPart = list == null ? null : queue(markNamespace.list(list), tierMarkJson.decode, marksVersion);
  const oldPart = meta.markParts.has(marksNamespace) ? queue(marksNamespace, decodeVersion1, 1) : null;
  const orphanParts = (of.forWrite === true ? orphansOf(meta) : []).map((namespace) =>
    queue<unknown>(namespace, (json) => json, marksVersion),
  );
  return () => {
    const version1 = oldPart?.() ?? null;
    const old = version1 !== null && typeof version1.mark === "object" ? version1.mark : null;
    const oldSheet = old?.sheets.find((mark) => mark.anchor === anchor);
    const oldList = old?.tiers.find(({ number }) => number === list);
    const [sheet, tiers] = [sheetPart?.() ?? null, listPart?.() ?? null];
    return {
      sheet: sheet && (oldSheet === undefined ? sheet : { ...sheet, mark: asRead(oldSheet) }),
      list: tiers && (oldList === undefined ? tiers : { ...tiers, mark: oldList }),
      version1,
      orphans: orphanParts.map((read) => read()),
    };
  };
}

/** Whether readMarks has anything to ask for. */
export function hasMarks(meta: BookMeta): boolean {
  return meta.markParts.size > 0;
}

const asRead = (mark: NextSheetMark): SheetMark =>
  sheetMarkJson.decode(JSON.parse(sheetMarkJson.encode(mark)) as unknown);

function orphansOf(meta: BookMeta): string[] {
  const sheets = new Set(meta.sheets.map(({ name }) => name));
  const isThere = (name: string): boolean => sheets.has(meta.names.get(name)?.sheet ?? "");
  return [...meta.markParts.keys()].filter((namespace) => {
    const place = namespace.slice(marksNamespace.length + 1);
    const list = /^list\/(\d+)$/.exec(place)?.[1];
    if (list !== undefined) return !isThere(`_KAM_list_${list}`);
    return place.startsWith("_KAM_sheet_") && !isThere(place);
  });
}

/**
 * The changes that store the marks of what is written: one part for the sheet and one for the list. Marks of version 1
 * get parts of their own, and parts whose sheet or list is gone are deleted.
 */
export async function marksOps(
  meta: BookMeta,
  stored: StoredMarks,
  next: { readonly sheet: NextSheetMark; readonly list: TierMark | null },
): Promise<WriteOp[]> {
  const parts = [stored.sheet, stored.list, ...stored.orphans].filter((part) => part !== null);
  const written = new Set<string>();
  const write = async (namespace: string, json: () => Promise<string> | string): Promise<WriteOp[]> => {
    if (written.has(namespace)) return [];
    written.add(namespace);
    const known = parts.find((part) => part.namespace === namespace);
    if (known === undefined && meta.markParts.has(namespace)) return [];
    if (known?.part != null && !isOurs(known)) return [];
    const xml = partXml(namespace, await json());
    return xml === known?.part?.xml ? [] : [partOp(namespace, known?.part ?? null, xml)];
  };
  const { sheet, list } = next;
  const ops = await write(markNamespace.sheet(sheet.anchor), () =>
    inTurns(sheetMarkJson.encodeInSteps(sheet)),
  );
  if (list !== null)
    ops.push(...(await write(markNamespace.list(list.number), () => tierMarkJson.encode(list))));
  const old = stored.version1;
  if (old !== null && typeof old.mark === "object") {
    for (const mark of old.mark.sheets)
      if (meta.names.has(mark.anchor))
        ops.push(...(await write(markNamespace.sheet(mark.anchor), () => sheetMarkJson.encode(mark))));
    for (const mark of old.mark.tiers)
      if (meta.names.has(`_KAM_list_${mark.number}`))
        ops.push(...(await write(markNamespace.list(mark.number), () => tierMarkJson.encode(mark))));
    ops.push(partOp(old.namespace, old.part, null));
  }
  for (const orphan of stored.orphans)
    if (!written.has(orphan.namespace) && typeof orphan.mark === "object")
      ops.push(partOp(orphan.namespace, orphan.part, null));
  return ops;
}

const isOurs = ({ mark }: StoredPart<unknown>): boolean => mark !== "newer" && mark !== "foreign";

/** Puts a part in place of the one that stands under the namespace; null takes that away. */
function partOp(namespace: string, part: StoredPart<unknown>["part"], xml: string | null): WriteOp {
  return {
    bytes: jsonBytes(xml ?? "") + 300,
    undo: [{ kind: "xml", namespace, xml: part?.xml ?? null, written: xml }],
    apply({ workbook: { customXmlParts } }) {
      if (part === null && xml !== null) customXmlParts.add(xml);
      else if (part !== null && xml !== null) customXmlParts.getItem(part.id).setXml(xml);
      else if (part !== null) customXmlParts.getItem(part.id).delete();
    },
  };
}

function partXml(namespace: string, json: string): string {
  return `<written xmlns="${namespace}">${xmlText.encode(json)}</written>`;
}

function decodePart<Mark>(xml: string, decode: (json: unknown) => Mark, version: number): Mark | MarkProblem {
  const root = /^\s*(?:<\?[^>]*\?>\s*)?<(?:\w+:)?written(?:\s[^>]*)?>([\s\S]*)<\/(?:\w+:)?written>\s*$/.exec(
    xml,
  );
  if (root === null) return "foreign";
  try {
    const json = JSON.parse(xmlText.decode(root[1] ?? "")) as { readonly version?: unknown } | null;
    if (typeof json?.version === "number" && json.version > version) return "newer";
    const isRead = json?.version === version || (version === marksVersion && json?.version === 2);
    return isRead ? decode(json) : "damaged";
  } catch {
    return "damaged";
  }
}
