import type { Language } from "../../src/i18n/Language";
import { type FileNote, isLoss } from "../../src/files/notes/FileNote";
import { noteText } from "../../src/files/notes/noteText";
import { FileError } from "../../src/files/notes/FileError";

/** Texts of the workbench page; the pane brings its own. */
const en = {
  product: "KAM workbench",
  open: "Open…",
  save: "Save",
  blank: "New",
  undo: "Undo",
  redo: "Redo",
  language: "Language",
  theme: "Light or dark",
  samples: { en: "Sample (English)", "zh-CN": "Sample (Chinese)" },
  file: "File",
  ribbon: "KAM",
  pane: "KAM task pane",
  togglePane: "Task pane",
  resize: "Width of the pane",
  grid: "Workbook",
  undoWrite: "Undo last write",
  features: {
    openClassify: "Classify",
    openForecast: "Forecast",
    openCommission: "Commission",
    openPlans: "Plans",
    openFunctions: "Functions",
    openSettings: "Settings",
  },
  drop: "Drop an .xlsx or .csv file to open it",
  loading: "Opening the workbook …",
  calculating: (percent: number) =>
    `Calculating: ${percent} %. Until then the results of the file are shown.`,
  cost: (trips: string, sent: string, received: string) =>
    `Last action: round trips ${trips}, sent ${sent}, received ${received}`,
  saved: (name: string) => `Saved ${name}.`,
  notKept: (notes: string) => `What this file holds and a save would lose: ${notes}`,
  saveLoses: (notes: string) => `The saved file will not hold everything. ${notes} Save it all the same?`,
  discard: (name: string) => `${name} has changes that are not saved. Open the other workbook all the same?`,
  failed: (reason: string) => `That did not work: ${reason}`,
  busyPane: "The pane is still starting.",
  yes: "Open it",
  no: "Stay here",
  ok: "OK",
  cancel: "Cancel",
  local: "Everything stays in this browser tab.",
  textFile: {
    title: (file: string) => `How ${file} is read`,
    encoding: "Encoding",
    encodingPlain: "The file holds no letter that encodings read in different ways.",
    encodingShown: (text: string) => `So it reads “${text}”.`,
    encodingOpen: (text: string, other: string, otherText: string) =>
      `So it reads “${text}”. In ${other} that would be “${otherText}”.`,
    delimiter: "Columns divided by",
    columns: (count: number) => `${count} columns in the first row.`,
    delimiterOpen: (count: number, sign: string, other: string) =>
      `${count} columns in the first row. ${sign} and ${other} both divide the rows alike.`,
    decimal: "Decimal mark",
    dateOrder: "Order of dates",
    proposed: " · proposed",
    stayText: "Leave as text",
    preview: "First rows: numbers and dates stand to the right, texts to the left",
    open: "Open",
  },
};

export type Texts = typeof en;

const zhCN: Texts = {
  product: "KAM 工作台",
  open: "打开…",
  save: "保存",
  blank: "新建",
  undo: "撤销",
  redo: "重做",
  language: "语言",
  theme: "浅色或深色",
  samples: { en: "示例（英文）", "zh-CN": "示例（中文）" },
  file: "文件",
  ribbon: "KAM",
  pane: "KAM 任务窗格",
  togglePane: "任务窗格",
  resize: "窗格宽度",
  grid: "工作簿",
  undoWrite: "撤销上次写入",
  features: {
    openClassify: "客户分级",
    openForecast: "预测",
    openCommission: "提成",
    openPlans: "客户计划",
    openFunctions: "函数",
    openSettings: "设置",
  },
  drop: "把 .xlsx 或 .csv 文件拖到这里打开",
  loading: "正在打开工作簿……",
  calculating: (percent) => `正在计算：${percent}%。此前显示文件中的结果。`,
  cost: (trips, sent, received) => `上次操作：往返 ${trips} 次，发送 ${sent}，接收 ${received}`,
  saved: (name) => `已保存 ${name}。`,
  notKept: (notes) => `此文件中保存时会丢失的内容：${notes}`,
  saveLoses: (notes) => `保存的文件不会包含全部内容。${notes}仍要保存吗？`,
  discard: (name) => `${name} 有未保存的更改。仍要打开另一个工作簿吗？`,
  failed: (reason) => `操作未完成：${reason}`,
  busyPane: "窗格仍在启动。",
  yes: "打开",
  no: "留在这里",
  ok: "确定",
  cancel: "取消",
  local: "所有内容都留在此浏览器标签页中。",
  textFile: {
    title: (file) => `如何读取 ${file}`,
    encoding: "编码",
    encodingPlain: "文件中没有因编码而读法不同的字符。",
    encodingShown: (text) => `读作“${text}”。`,
    encodingOpen: (text, other, otherText) => `读作“${text}”；按 ${other} 则为“${otherText}”。`,
    delimiter: "分隔符",
    columns: (count) => `第一行有 ${count} 列。`,
    delimiterOpen: (count, sign, other) => `第一行有 ${count} 列。${sign}和${other}都能均匀分隔各行。`,
    decimal: "小数点",
    dateOrder: "日期顺序",
    proposed: " · 建议",
    stayText: "保留为文本",
    preview: "前几行：数字和日期靠右，文本靠左",
    open: "打开",
  },
};

export const texts: Readonly<Record<Language, Texts>> = { en, "zh-CN": zhCN };

/** Notes about a file, one sentence after the other. */
export function notesText(notes: readonly FileNote[], language: Language): string {
  return notes.map((note) => noteText(note, language)).join(language === "en" ? " " : "");
}

/** How a file was read, and what of it a save would lose. */
export function notesShown(notes: readonly FileNote[], language: Language): string {
  const read = notes.filter((note) => !isLoss(note));
  const lost = notes.filter(isLoss);
  const parts = [read.length > 0 ? notesText(read, language) : ""];
  if (lost.length > 0) parts.push(texts[language].notKept(notesText(lost, language)));
  return parts.join(" ").trim();
}

/** Why something did not work: a file's reason in the language of the page, any other error as it says itself. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof FileError) return noteText(error.note, language);
  return error instanceof Error ? error.message : String(error);
}
