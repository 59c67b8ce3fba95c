import type { BookMeta } from "../read/BookMeta";
import { marksXml } from "./marksXml";
import { noMarks, type Marks } from "./Marks";

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
