import type { Texts } from "./Language";

const en = {
  label: "Unfinished in this workbook",
  write: (when: string, what: string) =>
    `A write begun ${when} did not finish, so the workbook may hold a part of it. It was to end with: “${what}”`,
  undo: (when: string, what: string) =>
    `Taking back a write begun ${when} did not finish, so the workbook may hold a part of it. What was written: “${what}”`,
  unknown: "(written by a newer version)",
  colleague: "If somebody else is writing in this workbook right now, wait until they have finished.",
  takeBack: "Take back",
  again: "Take back and write again",
  finish: "Finish the undo",
  leave: "Leave as it is",
  newer:
    "The workbook holds a record of an unfinished write by a newer version of KAM. This version cannot read it and leaves it alone: update KAM to see it.",
  damaged:
    "The workbook holds a record of an unfinished write that is damaged and cannot be used. Look whether the last sheets written are whole.",
  hide: "Hide",
  remove: "Remove the record",
};

export type JournalTexts = typeof en;

const zhCN: JournalTexts = {
  label: "本工作簿中未完成的操作",
  write: (when, what) => `${when} 开始的一次写入未完成，工作簿中可能留有其中一部分。原定结果：“${what}”`,
  undo: (when, what) =>
    `对 ${when} 开始的一次写入的撤销未完成，工作簿中可能留有其中一部分。当时写入：“${what}”`,
  unknown: "（由较新版本写入）",
  colleague: "如果此刻有他人正在此工作簿中写入，请等待对方完成。",
  takeBack: "撤销这次写入",
  again: "撤销并重新写入",
  finish: "完成撤销",
  leave: "保留现状",
  newer: "工作簿中有一条由较新版本的 KAM 留下的未完成写入记录。此版本无法读取，不作处理：请更新 KAM 后查看。",
  damaged: "工作簿中有一条未完成写入的记录，但已损坏，无法使用。请检查最近写入的工作表是否完整。",
  hide: "隐藏",
  remove: "删除此记录",
};

export const journalTexts: Texts<JournalTexts> = { en, "zh-CN": zhCN };
