/** Sentences about what is chosen and typed on the pages: filters, tiers set by hand, settings. */
const en = {
  noteFilteredDeals:
    "{shown} of {all} {all|deal|deals}: {by}. Left out: {left} {left|deal|deals} of {amount}.",
  noteFilteredPayments:
    "{shown} of {all} {all|payment|payments}: {by}. Left out: {left} {left|payment|payments} of {amount}.",
  noteLiveFiltered:
    "Written as values: formulas over the columns of the list would take the deals that the filter leaves out, too.",
  settingsEdited: "{count} {count|cell|cells} of {table} changed.",
  settingsTableGone: "The table {table} is gone or has other columns or rows now. Read it again.",
  settingsCellChanged:
    "{cell} was changed meanwhile: it holds {value} now. Nothing was written; read it again.",
  settingsCellFormula: "{cell} holds a formula, which is not overwritten here. Edit it on the sheet.",
  filterEmpty: "No row of the list fits the filter: {by}.",
  filterBackwards: "The filter ends before it begins: {by}.",
  noteManualTiers:
    "{count} {count|tier stands|tiers stand} in the list’s own column “{header}” and {count|goes|go} before what is computed. That column is never changed.",
  noteManualTwice:
    "Both “{ours}” and “{header}” set a tier for {count} {count|account|accounts}, and another one, the first in row {row}: “{ours}” counts.",
};

const zhCN: Readonly<Record<keyof typeof en, string>> = {
  noteFilteredDeals: "{all} 个商机中的 {shown} 个：{by}。未计入 {left} 个，共 {amount}。",
  noteFilteredPayments: "{all} 笔中的 {shown} 笔：{by}。未计入 {left} 笔，共 {amount}。",
  noteLiveFiltered: "以数值写入：引用整列的公式会把筛掉的商机也计算在内。",
  settingsEdited: "已修改 {table} 的 {count} 个单元格。",
  settingsTableGone: "表 {table} 已不存在，或行列已变化。请重新读取。",
  settingsCellChanged: "{cell} 已被改动，现为 {value}。未写入任何内容，请重新读取。",
  settingsCellFormula: "{cell} 含有公式，此处不会覆盖。请在工作表中修改。",
  filterEmpty: "列表中没有符合筛选条件的行：{by}。",
  filterBackwards: "筛选的结束早于开始：{by}。",
  noteManualTiers: "列表自有的“{header}”列中有 {count} 个等级，优先于计算结果。该列不会被改动。",
  noteManualTwice: "有 {count} 个客户在“{ours}”和“{header}”中的等级不同，首个在第 {row} 行：以“{ours}”为准。",
};

export const pageMessages = { en, zhCN };
