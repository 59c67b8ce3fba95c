import { marksNamespace, noMarks, type Marks } from "./Marks";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const unescapes: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** The marks as the text of one XML element, in both directions. A part that cannot be read counts as no marks. */
export const marksXml = {
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
