import { headerWords } from "../columns/headerWords";

export type StageOutcome = "won" | "lost";

/** Words for the end of a deal in the CRMs in use, as headerWords gives them: English, German, French, Spanish, Portuguese. */
const outcomeWords: ReadonlyMap<string, StageOutcome> = new Map([
  ...list(
    "won",
    "won win closedwon gewonnen gagne gagnee ganado ganada ganho ganha 赢单 赢得 赢 成交 成单 中标",
  ),
  ...list(
    "lost",
    `lost loss closedlost cancelled canceled disqualified dead outsold abandoned verloren storniert disqualifiziert
    perdu perdue perdido perdida annule annulee cancelado cancelada 丢单 丢标 输单 输标 落标 流标 未中标 输 战败 作废 流失 失单 丢失 失去 失败 取消`,
  ),
]);

/** Words beside them that change nothing. */
const neutralWords: ReadonlySet<string> = new Set(
  `closed close and deal order opportunity opp project lead the is as stage status
  geschlossen abgeschlossen und abschluss auftrag phase ferme fermee cloture clos et affaire
  cerrado cerrada y negocio fechado fechada e`.split(/\s+/),
);
const neutralChinese =
  /^(?:已|商机|交易|关闭|结束|结单|项目|订单|阶段|成功|最终|并|但)+|(?:关闭|结束|结单|客户|商机|订单|项目|阶段|了)+$/g;
/** Words with which the reason of a loss begins. */
const reasonWords: ReadonlySet<string> = new Set("to due by because for an durch wegen a por".split(" "));

const separators = /[-–—:;,/|>]+/;
const word = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;
const code = /^[a-z]?\d+%?$|^%$/;

/**
 * Whether a stage label says, without doubt, that its deals are won or lost, in the words of any CRM: "Closed Won",
 * "closedwon", "6 - Won (100 %)", "Lost and Closed", "Closed Lost to Competition", "Cancelled", "已成交", "输单-价格".
 * Null for all others, such as "Closed", "Won / Lost" or "预计成交".
 */
export function stageOutcome(label: string): StageOutcome | null {
  let found: StageOutcome | null = null;
  const text = label.normalize("NFKC").replace(/\bout-sold\b/i, "outsold");
  for (const part of text.split(separators)) {
    // What stands behind a sign is the reason of what stands before it.
    let isReason = found !== null;
    for (const token of headerWords(part).match(word) ?? []) {
      const outcome = outcomeWords.get(token) ?? outcomeWords.get(token.replace(neutralChinese, ""));
      if (outcome !== undefined && found !== null && outcome !== found) return null;
      if (outcome !== undefined) found = outcome;
      else if (found !== null && reasonWords.has(token)) isReason = true;
      else if (!isReason && !isNeutral(token)) return null;
    }
  }
  return found;
}

function isNeutral(token: string): boolean {
  return neutralWords.has(token) || code.test(token) || token.replace(neutralChinese, "") === "";
}

function list(outcome: StageOutcome, words: string): (readonly [string, StageOutcome])[] {
  return words.split(/\s+/).map((text) => [text, outcome]);
}
