import type { Texts } from "./Language";

const en = {
  from: (list: string) => `From ${list}`,
  written: (moment: string) => `written ${moment}`,
  live: "live formulas",
  liveInPart: (parts: string) => `live formulas; values as of the writing: ${parts}`,
  values: "values as of the writing",
  listChanged: "List changed since",
  yes: "yes",
  no: "no",
  /** Of a printed page; &P and &N are Excel's codes. */
  pageOf: "Page &P of &N",
  findings: "What was left out or read in a special way, as of the writing",
  settings: "as in KAM Settings",
};

type ReportTexts = typeof en;

const zhCN: ReportTexts = {
  from: (list) => `来源：${list}`,
  written: (moment) => `写入时间 ${moment}`,
  live: "实时公式",
  liveInPart: (parts) => `实时公式；以下为写入时的数值：${parts}`,
  values: "写入时的数值",
  listChanged: "列表此后有变动",
  yes: "是",
  no: "否",
  pageOf: "第 &P 页，共 &N 页",
  findings: "写入时未计入或特别读取的内容",
  settings: "按 KAM Settings",
};

/** Texts that all written sheets share. */
export const reportTexts: Texts<ReportTexts> = { en, "zh-CN": zhCN };
