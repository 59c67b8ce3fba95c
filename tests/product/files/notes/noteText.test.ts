import { strToU8 } from "fflate";
import { FileError } from "../../../../src/files/notes/FileError";
import type { FileNote } from "../../../../src/files/notes/FileNote";
import { noteText } from "../../../../src/files/notes/noteText";
import { openWorkbook } from "../../../../src/files/openWorkbook";

const sentences: readonly [note: FileNote, en: string, zhCN: string][] = [
  [{ key: "notKept", part: { kind: "macros" } }, "Not kept: macros.", "未保留：宏。"],
  [
    { key: "notKept", part: { kind: "comments" }, sheet: "Data" },
    'Not kept: comments on "Data".',
    "未保留：批注（工作表“Data”）。",
  ],
  [
    { key: "notKept", part: { kind: "conditionalFormat", type: "iconSet" }, sheet: "Data" },
    'Not kept: conditional format (icon set) on "Data".',
    "未保留：条件格式“图标集”（工作表“Data”）。",
  ],
  [
    { key: "notKept", part: { kind: "conditionalFormat", type: "newKind" }, sheet: "Data" },
    'Not kept: conditional format (newKind) on "Data".',
    "未保留：条件格式“newKind”（工作表“Data”）。",
  ],
  [
    { key: "notKept", part: { kind: "sheet", name: "Chart1", type: "chartsheet" } },
    'Not kept: sheet "Chart1" (chart sheet).',
    "未保留：工作表“Chart1”（图表工作表）。",
  ],
  [
    { key: "notSaved", part: { kind: "chartNamed", name: "Bubbles" }, sheet: "Data" },
    'Not saved: chart "Bubbles" on "Data".',
    "未保存：图表“Bubbles”（工作表“Data”）。",
  ],
  [
    { key: "filterOff", sheet: "Data" },
    'The filter of a table on "Data" is off; its rows stay as they were, hidden or not.',
    "工作表“Data”中表格的筛选已关闭，各行保持原来的隐藏或显示状态。",
  ],
  [
    { key: "readAsGb18030" },
    "The file is not UTF-8; it was read as GB18030.",
    "文件不是 UTF-8 编码，已按 GB18030 读取。",
  ],
];

describe("noteText", () => {
  it.each(sentences)("says %j in both languages", (note, en, zhCN) => {
    expect(noteText(note, "en")).toBe(en);
    expect(noteText(note, "zh-CN")).toBe(zhCN);
  });

  it("says why a file does not open", () => {
    const open = (bytes: Uint8Array) => () => openWorkbook(bytes, "old.xls");
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    expect(open(ole)).toThrow(
      "old.xls is in the old .xls format or protected by a password: save it as .xlsx",
    );
    expect(open(ole)).toThrow(new FileError({ key: "oldFormat", name: "old.xls" }));
    expect(noteText({ key: "oldFormat", name: "old.xls" }, "zh-CN")).toBe(
      "old.xls 是旧的 .xls 格式，或有密码保护，请另存为不带密码的 .xlsx",
    );
    expect(open(strToU8("hello"))).toThrow("old.xls is not an Excel workbook");
  });
});
