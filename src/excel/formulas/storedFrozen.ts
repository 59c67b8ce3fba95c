import { xmlText } from "../marks/xmlText";
import type { Reference } from "./references";
import { jsonBytes, type WriteOp } from "../write/WriteOp";

export const frozenNamespace = "urn:kam-for-excel:frozen/";
const namePrefix = "_KAM_frozen_";

/** A reference of a frozen formula: the cells that a hidden name stands for, seen from the block's edges. */
export interface FrozenReference extends Pick<Reference, "kind" | "fixed"> {
  readonly name: string;
  /** Whether the formula names the sheet. */
  readonly named: boolean;
  /** Rows from the block's first to the name's first, and from last to last, when it was frozen. */
  readonly top: number;
  readonly bottom: number;
}

/** Formulas that were frozen together; see FormulaBlock. Everything it refers to is found by hidden names. */
export interface FrozenBlock {
  /** Hidden name of its cells. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly spills: boolean;
  /** Hidden name of the cells that its rows are known by; null when there are none. */
  readonly key: string | null;
  readonly parts: readonly (string | FrozenReference)[];
  /** See frozenRecord; of a spilled result one row for all. */
  readonly record: string;
  /** Tables that the formula names, by id. */
  readonly tables: readonly { readonly id: string; readonly name: string }[];
}

export interface FrozenPart {
  /** Id of the custom XML part. */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
  /** null when the part cannot be read. */
  readonly blocks: readonly FrozenBlock[] | null;
}

/** The next free number of a hidden name, by all names of the workbook. */
export function nextFrozenNumber(names: Iterable<string>): number {
  let highest = 0;
  for (const name of names)
    if (name.toLowerCase().startsWith(namePrefix.toLowerCase()))
      highest = Math.max(highest, Number(name.slice(namePrefix.length)) || 0);
  return highest + 1;
}

export function frozenName(number: number): string {
  return `${namePrefix}${number}`;
}

/** Everything that is frozen. One round trip, one more per 1.2 MB where something is. */
export async function readFrozen(context: Excel.RequestContext): Promise<FrozenPart[]> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  const own = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(frozenNamespace));
  const found: FrozenPart[] = [];
  for (let first = 0; first < own.length; first += partsPerRequest) {
    const queued = own.slice(first, first + partsPerRequest).map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    for (const { part, xml } of queued)
      found.push({ id: part.id, namespace: part.namespaceUri, xml: xml.value, blocks: decode(xml.value) });
  }
  return found;
}

const partBytes = 600_000;
const partsPerRequest = 4;

/** Remembers blocks in parts of their own, none above 1 MB, each named after its first block. */
export function rememberOps(blocks: readonly FrozenBlock[]): WriteOp[] {
  const groups: FrozenBlock[][] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    const size = jsonBytes(JSON.stringify(block));
    if (bytes + size > partBytes) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(block);
    bytes += size;
  }
  return groups.map((group) => {
    const namespace = `${frozenNamespace}${group[0]?.name ?? ""}`;
    const xml = encode(namespace, group);
    return {
      bytes: jsonBytes(xml) + 300,
      undo: [{ kind: "xml", namespace, xml: null, written: xml }],
      apply: ({ workbook }) => void workbook.customXmlParts.add(xml),
    };
  });
}

/** What is left of a part; it goes when nothing is. */
export function keepOp(part: FrozenPart, blocks: readonly FrozenBlock[]): WriteOp {
  const xml = encode(part.namespace, blocks);
  return {
    bytes: jsonBytes(xml) + 300,
    undo: [
      {
        kind: "xml",
        namespace: part.namespace,
        xml: part.xml,
        written: blocks.length === 0 ? null : xml,
      },
    ],
    apply({ workbook }) {
      const item = workbook.customXmlParts.getItem(part.id);
      if (blocks.length === 0) item.delete();
      else item.setXml(xml);
    },
  };
}

function encode(namespace: string, blocks: readonly FrozenBlock[]): string {
  return `<frozen xmlns="${namespace}">${xmlText.encode(JSON.stringify({ version: 1, blocks }))}</frozen>`;
}

function decode(xml: string): readonly FrozenBlock[] | null {
  const body = /<(?:\w+:)?frozen\b[^>]*>([\s\S]*)<\/(?:\w+:)?frozen>/.exec(xml)?.[1];
  if (body === undefined) return null;
  try {
    const { version, blocks } = JSON.parse(xmlText.decode(body)) as { version?: unknown; blocks?: unknown };
    return version === 1 && Array.isArray(blocks) ? (blocks as FrozenBlock[]) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
