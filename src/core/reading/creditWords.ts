/** Types of documents that give money back, as whole cells in lower case and half width. */
export const creditTypes: ReadonlySet<string> = new Set([
  ...["credit", "cn", "cm", "cr", "return", "returns", "rma", "out_refund"],
  ...["storno", "retoure", "retouren", "rückgabe", "avoir", "abono"],
  ...["退", "红字", "红票", "红冲", "冲红", "贷项", "负数"],
]);

/** Parts of types that give money back, in lower case; words of Latin letters match from the start of a word. */
export const creditParts: readonly string[] = [
  ...[
    "credit note",
    "credit memo",
    "credit invoice",
    "credit adjustment",
    "creditnote",
    "creditmemo",
    "refund",
  ],
  ...[
    "sales return",
    "goods return",
    "return order",
    "order return",
    "customer return",
    "return of",
    "returned",
  ],
  ...["reversal", "reversed", "reversing", "chargeback", "charge back", "clawback"],
  ...["gutschrift", "storno", "rückerstattung", "erstattung", "rückzahlung", "rücklieferung", "rücksendung"],
  ...["rechnungskorrektur", "korrekturrechnung", "rückbuchung", "warenrückgabe"],
  ...[
    "note de crédit",
    "remboursement",
    "nota de crédito",
    "devolución",
    "reembolso",
    "devolução",
    "estorno",
  ],
  ...[
    "红字",
    "红冲",
    "冲红",
    "红票",
    "退货",
    "退款",
    "退回",
    "退票",
    "贷项",
    "贷记",
    "冲销",
    "冲减",
    "负数发票",
    "折让",
    "退费",
  ],
];

/** Parts that make a type none of these after all: "Non-refundable deposit", "Returning customer", 不可退款. */
export const notCredits: readonly string[] = [
  "non-ref",
  "nonref",
  "non ref",
  "no ref",
  "refundable",
  "returning",
  "no return",
  "not return",
  "不退",
  "无退",
  "未退",
  "不可退",
];

/** Whole cells of a column that says debit or credit. */
export const debitSides: ReadonlySet<string> = new Set([
  "debit",
  "dr",
  "dr.",
  "d",
  "soll",
  "s",
  "借",
  "借方",
]);
export const creditSides: ReadonlySet<string> = new Set([
  "credit",
  "cr",
  "cr.",
  "c",
  "haben",
  "h",
  "贷",
  "贷方",
]);

/** Ways of paying: beside them "Credit" is one too, and no credit note. */
export const waysOfPaying: ReadonlySet<string> = new Set([
  ...[
    "cash",
    "card",
    "credit card",
    "debit card",
    "cheque",
    "check",
    "transfer",
    "bank transfer",
    "prepaid",
    "wire",
  ],
  ...["bar", "karte", "überweisung", "现金", "转账", "刷卡", "信用卡", "微信", "支付宝"],
]);
