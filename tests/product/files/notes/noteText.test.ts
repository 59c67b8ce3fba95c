import type { FileError } from "../../../../src/files/notes/FileError";
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
    { key: "notKept", part: { kind: "validation", name: "B2:B3" }, sheet: "Data" },
    'Not kept: data validation of B2:B3 on "Data".',
    "未保留：B2:B3 的数据验证（工作表“Data”）。",
  ],
  [
    { key: "readAs", encoding: "gb18030" },
    "The file was read as GB18030 (Simplified Chinese).",
    "文件已按 GB18030（简体中文） 读取。",
  ],
];

describe("noteText", () => {
  it.each(sentences)("says %j in both languages", (note, en, zhCN) => {
    expect(noteText(note, "en")).toBe(en);
    expect(noteText(note, "zh-CN")).toBe(zhCN);
  });

  it("says why a file does not open, with its name, in both languages", () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    let note: FileNote | undefined;
    try {
      openWorkbook(ole, "old.xls");
    } catch (error) {
      note = (error as FileError).note;
      expect((error as FileError).message).toBe(
        "old.xls is in the old .xls format: save it as .xlsx in Excel",
      );
    }
    expect(noteText(note!, "zh-CN")).toBe("old.xls 是旧的 .xls 格式：请在 Excel 中另存为 .xlsx");
  });
});
