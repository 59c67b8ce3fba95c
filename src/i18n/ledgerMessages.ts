/** Sentences of the commission ledger: what was written, closed and re-opened, and what is in the way. */
const en = {
  ledgerWritten:
    "Ledger of {months} written: {rows} {rows|row|rows}, {people} {people|statement|statements}.",
  ledgerExplained: "How the commission of {person} in {month} came about is written.",
  ledgerClosed: "{months} closed: {rows} {rows|row|rows}, {total}.",
  ledgerReopened:
    "{months} re-opened. Its rows stay on the sheet {sheet} as a trace and are used for nothing.",
  ladderMissing: "The settings have no ladder {ladder}.",
  schemeMissing: "The settings have no scheme {scheme}.",
  periodClosed: "{month} is closed already.",
  periodNotClosed: "{month} is not closed.",
  periodEmpty: "Nothing counts up to {month}: there is nothing to close.",
  closedDamaged:
    "The sheet {sheet} no longer has its columns: what is closed cannot be read. Undo what was changed there.",
  noteClosedBefore: "{months} closed with it, so that closed months follow each other.",
  noteReopenedAfter: "{months} re-opened with it, for they stand on it.",
  noteAccepted: "Accepted for {person}: {amount} booked in {month}.",
  noteDiffers:
    "Closed months differ by {amount} for {person} by the list as it is: accepting books it in {month}.",
  noteNothingToAccept: "Nothing differs for {person}: there is nothing to accept.",
};

const zhCN: typeof en = {
  ledgerWritten: "已写入 {months} 提成台账：{rows} 行，{people} 份提成单。",
  ledgerExplained: "已写入 {person} {month} 提成的说明。",
  ledgerClosed: "{months} 已结账：{rows} 行，{total}。",
  ledgerReopened: "{months} 已反结账。原记录留在工作表“{sheet}”中备查，不再使用。",
  ladderMissing: "设置中没有阶梯“{ladder}”。",
  schemeMissing: "设置中没有提成方案“{scheme}”。",
  periodClosed: "{month} 已经结账。",
  periodNotClosed: "{month} 尚未结账。",
  periodEmpty: "截至 {month} 没有任何计提，无可结账。",
  closedDamaged: "工作表“{sheet}”的列已被改动，无法读取结账记录。请撤销在那里的改动。",
  noteClosedBefore: "{months} 一并结账，使已结账月份连续。",
  noteReopenedAfter: "{months} 以其为基础，一并反结账。",
  noteAccepted: "已接受 {person} 的差异：{amount} 记入 {month}。",
  noteDiffers: "按现有清单，{person} 已结账月份相差 {amount}：接受后记入 {month}。",
  noteNothingToAccept: "{person} 没有差异，无需接受。",
};

export const ledgerMessages = { en, zhCN };
