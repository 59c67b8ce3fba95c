import type { BookMeta } from "../read/BookMeta";
import { noMarks, type Marks, marksNamespace } from "./Marks";
import { jsonBytes, type WriteOp } from "../write/WriteOp";

export interface StoredMarks {
  readonly marks: Marks;
  /** The part as it stands; null when there is none. */
  readonly xml: string | null;
}

/** Queues the reading of the marks; call the result after the next sync. No request when the workbook has none. */
export function readMarks(context: Excel.RequestContext, meta: BookMeta): () => StoredMarks {
  if (meta.marksPart === null) return () => ({ marks: noMarks, xml: null });
  const xml = context.workbook.customXmlParts.getItem(meta.marksPart).getXml();
  return () => ({ marks: marksXml.decode(xml.value), xml: xml.value });
}

/** Stores the marks in place of the former ones. */
export function marksOp(meta: BookMeta, before: StoredMarks, next: Marks): WriteOp {
  const xml = marksXml.encode(next);
  return {
    bytes: jsonBytes(xml) + 300,
    undo: [{ kind: "xml", namespace: marksNamespace, xml: before.xml, written: xml }],
    apply({ workbook: { customXmlParts } }) {
      if (meta.marksPart === null) customXmlParts.add(xml);
      else customXmlParts.getItem(meta.marksPart).setXml(xml);
    },
  };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const unescapes: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** The marks as the text of one XML element, in both directions. A part that cannot be read counts as no marks. */
const marksXml = {
  encode(marks: Marks): string {
    const json = JSON.stringify(marks).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
    return `<written xmlns="${marksNamespace}">${json}</written>`;
  },
  decode(xml: string): Marks {
    const body = /<(?:\w+:)?written\b[^>]*>([\s\S]*)<\/(?:\w+:)?written>/.exec(xml)?.[1];
    if (body === undefined) return noMarks;
    const json = body.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => unescapes[entity] ?? entity);
    const marks = JSON.parse(json) as Partial<Marks>;
    return marks.version === 1 ? { ...noMarks, ...marks } : noMarks;
  },
};
