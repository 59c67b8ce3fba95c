/** Sentences for Excel's own errors, by code. */
const en = {
  hostAccessDenied: "Excel refused the change: the sheet or workbook is protected or read-only.",
  hostCellEdit: "Excel is waiting for a cell to be finished. Press Enter in the sheet, then try again.",
  hostBusy: "Excel is busy. Try again in a moment.",
  hostNotFound: "Something that was needed is no longer in the workbook. Read the source again.",
  hostExists: "There is already something of that name in the workbook.",
  hostTooLarge: "The request was larger than Excel takes.",
  hostNotSupported: "This Excel does not know a function that is needed ({detail}).",
  hostMerged: "Merged cells are in the way.",
  hostFiltered: "A filter is in the way.",
  hostPivot: "A pivot table is in the way.",
  hostSelection: "Excel cannot use the present selection.",
  hostInvalid: "Excel did not accept an argument ({detail}).",
  hostOther: "Excel reported an error: {code} {detail}",
  unexpected: "Something unexpected happened: {detail}",
};

const zhCN: typeof en = {
  hostAccessDenied: "Excel 拒绝更改：工作表或工作簿受保护或只读。",
  hostCellEdit: "Excel 正在等待单元格编辑完成。请在工作表中按回车键后重试。",
  hostBusy: "Excel 正忙，请稍后重试。",
  hostNotFound: "所需内容已不在工作簿中。请重新读取数据源。",
  hostExists: "工作簿中已有同名内容。",
  hostTooLarge: "请求超过 Excel 的上限。",
  hostNotSupported: "此版本 Excel 不支持所需功能（{detail}）。",
  hostMerged: "受合并单元格阻碍。",
  hostFiltered: "受筛选阻碍。",
  hostPivot: "受数据透视表阻碍。",
  hostSelection: "Excel 无法使用当前选区。",
  hostInvalid: "Excel 不接受某个参数（{detail}）。",
  hostOther: "Excel 报告错误：{code} {detail}",
  unexpected: "发生意外错误：{detail}",
};

export const hostMessages = { en, zhCN };
