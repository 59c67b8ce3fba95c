/** Sentences about filtered lists. */
const en = {
  noteFilteredDeals:
    "{shown} of {all} {all|deal|deals}: {by}. Left out: {left} {left|deal|deals} of {amount}.",
  noteFilteredPayments:
    "{shown} of {all} {all|payment|payments}: {by}. Left out: {left} {left|payment|payments}, base {amount}.",
  noteLiveFiltered:
    "Written as values: formulas over the columns of the list would take the deals that the filter leaves out, too.",
  filterEmpty: "No row of the list fits the filter: {by}.",
  filterBackwards: "The filter ends before it begins: {by}.",
};

const zhCN: Readonly<Record<keyof typeof en, string>> = {
  noteFilteredDeals: "{all} 个商机中的 {shown} 个：{by}。未计入 {left} 个，共 {amount}。",
  noteFilteredPayments: "{all} 笔中的 {shown} 笔：{by}。未计入 {left} 笔，基数 {amount}。",
  noteLiveFiltered: "以数值写入：引用整列的公式会把筛掉的商机也计算在内。",
  filterEmpty: "列表中没有符合筛选条件的行：{by}。",
  filterBackwards: "筛选的结束早于开始：{by}。",
};

export const filterMessages = { en, zhCN };
