import type { BookMeta } from "../read/BookMeta";
import { jsonBytes } from "../write/jsonBytes";
import type { WriteOp } from "../write/WriteOp";
import { marksNamespace, type Marks } from "./Marks";
import { marksXml } from "./marksXml";
import type { StoredMarks } from "./readMarks";

/** Stores the marks in place of the former ones. */
export function marksOp(meta: BookMeta, before: StoredMarks, next: Marks): WriteOp {
  const xml = marksXml.encode(next);
  return {
    bytes: jsonBytes(xml) + 300,
    undo: [{ kind: "xml", namespace: marksNamespace, xml: before.xml }],
    apply({ workbook: { customXmlParts } }) {
      if (meta.marksPart === null) customXmlParts.add(xml);
      else customXmlParts.getItem(meta.marksPart).setXml(xml);
    },
  };
}
