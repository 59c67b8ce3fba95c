import { foldWidth } from "../cells/labelKey";

/** How a line below a list begins that is no row of it, whatever follows. */
const certainStarts = new RegExp(
  [
    /^\s*(?:[*†‡©※]|\(?[1-9a-c]\)\s)/.source,
    "^(?:prepared|created|generated|exported|printed|approved|checked|reviewed|signed|compiled) (?:by|on|at)\\b",
    "^(?:copyright|confidential information|end of report|erstellt (?:von|am)|gedruckt (?:von|am)|geprüft von|freigegeben von)\\b",
    "^(?:page|seite) \\d+(?:\\s*(?:of|von|/)\\s*\\d+)?$",
    "^第\\s*\\d+\\s*页|^共\\s*\\d+\\s*页",
    "^(?:备注|附注|说明|制表|填表|编制|审核|复核|审批|批准|签字|签名|盖章|打印|经办|负责人|注\\s*[:\\d])",
  ].join("|"),
);

/** Words that make a note of a line when a colon follows. */
const wordsBeforeColon =
  /^(?:notes?|remarks?|comments?|source|sources|unit|units|currency|as of|date|print date|filters?|legend|disclaimer|hinweis|anmerkung(?:en)?|quelle|stand|einheit|währung|单位|日期|来源|币种|截至)(?:\s+[\p{L}]+)?\s*:/u;

const sentence = /^(?:\S+\s+){5,}\S+[.!]$|^.{8,}。$/;
const legalFormAtEnd = /\b(?:co|inc|ltd|corp|bros|jr|s\.a|a\.s)\.$/;

/** A line that says what it is: note, signature, page number, print date, unit, footnote or whole sentence. */
export function isNoteText(text: string): boolean {
  const plain = foldWidth(text).trim().toLowerCase();
  if (certainStarts.test(plain) || wordsBeforeColon.test(plain)) return true;
  return sentence.test(plain) && !legalFormAtEnd.test(plain);
}

/** A line with a colon, as "Prepared: Ann": below a list a note, within it the caption of a group. */
export function hasColon(text: string): boolean {
  return /[:：]/.test(text);
}
