import { strToU8, zipSync } from "fflate";
import { FileError } from "../../../src/files/notes/FileError";
import { noteText } from "../../../src/files/notes/noteText";
import { openWorkbook } from "../../../src/files/openWorkbook";
import { largestUnpacked } from "../../../src/files/package/Zip";
import { cpuSeconds } from "../../support/cpuSeconds";
import { rawParts, rawWorkbook, zipped } from "../../support/rawWorkbook";

/** Why a file does not open, in both languages; "" when it opens. */
function refusal(bytes: Uint8Array, name: string): readonly [en: string, zhCN: string] {
  try {
    openWorkbook(bytes, name);
    return ["", ""];
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    const { note } = error as FileError;
    return [noteText(note, "en"), noteText(note, "zh-CN")];
  }
}

const wide = (text: string) => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
const ole = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(512).fill(0),
    ...wide(stream),
  ]);
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("a file that is no workbook is named for what it is", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["old.xls", ole("Workbook"), /old \.xls format/],
    ["secret.xlsx", ole("EncryptedPackage"), /protected by a password/],
    ["older.xls", new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0]), /old \.xls format/],
    [
      "table.ods",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
      /OpenDocument/,
    ],
    ["binary.xlsb", zipSync({ "xl/workbook.bin": new Uint8Array(4) }), /\.xlsb/],
    ["export.xls", strToU8("\ufeff  <html><table><tr><td>1</td></tr></table></html>"), /web page/],
    [
      "export.xls",
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      /Excel 2003/,
    ],
    ["list.xls", strToU8("a\tb\n1\t2\n"), /text file/],
    ["paper.xlsx", strToU8("%PDF-1.7"), /PDF/],
    ["letter.xlsx", zipped({ "_rels/.rels": "<a/>", "word/document.xml": "<a/>" }), /not an Excel workbook/],
    ["noise.xlsx", new Uint8Array([1, 2, 3, 4]), /not an Excel workbook/],
    ["nothing.xlsx", new Uint8Array(0), /empty/],
    [
      "chart.xlsx",
      zipped({ ...rawParts(""), "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
      /no worksheet/,
    ],
    ["old.csv", ole("Workbook"), /old \.xls format/],
  ])("%s", (name, bytes, english) => {
    const [en, zhCN] = refusal(bytes, name);
    expect(en).toMatch(english);
    expect([en, zhCN].every((text) => text.startsWith(`${name} `))).toBe(true);
    expect(zhCN).toMatch(/[\u4e00-\u9fff]/);
  });

  it("a workbook by another name opens all the same", () => {
    expect(refusal(rawWorkbook(cell), "list.csv")).toEqual(["", ""]);
  });
});

describe("a zip file that is not whole or not honest", () => {
  const whole = rawWorkbook(cell);

  it("is refused as cut off wherever it ends", () => {
    for (let length = 4; length < whole.length - 1; length += 37)
      expect(refusal(whole.subarray(0, length), "cut.xlsx")[0]).toBe(
        "cut.xlsx ends too early: it was not copied or downloaded wholly",
      );
  });

  it("is refused before it is unpacked when it claims more than the limit", () => {
    const bytes = rawWorkbook(cell);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = entryOf(bytes, "xl/worksheets/sheet1.xml");
    view.setUint32(entry + 24, largestUnpacked, true);
    expect(refusal(bytes, "bomb.xlsx")).toEqual([
      "bomb.xlsx is too large: 513 MB unpacked, at most 512 MB open here",
      "bomb.xlsx 太大：解压后 513 MB，这里最多打开 512 MB",
    ]);
  });

  it("unpacks a part no further than it claims, and says that its sheet is damaged", () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    const bytes = rawWorkbook(rows.join(""));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(entryOf(bytes, "xl/worksheets/sheet1.xml") + 24, 300_000, true);
    const { workbook, notes } = openWorkbook(bytes, "lies.xlsx");
    expect([...workbook.sheets[0]!.cells]).toEqual([]);
    expect(notes).toEqual([{ key: "sheetCut", sheet: "S", cell: "" }]);
  });

  it("is refused when its parts are encrypted", () => {
    const bytes = rawWorkbook(cell);
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(entryOf(bytes, "xl/workbook.xml") + 8, 1, true);
    expect(refusal(bytes, "locked.xlsx")[0]).toMatch(/protected by a password/);
  });

  /** Where the directory entry of a part begins. */
  function entryOf(bytes: Uint8Array, path: string): number {
    const text = new TextDecoder("latin1").decode(bytes);
    return text.indexOf(path, text.indexOf("PK\u0001\u0002")) - 46;
  }
});

describe("XML that is not well-formed", () => {
  it.each([
    ["100,000 open tags", "<c>".repeat(100_000)],
    ["300,000 angles", "<".repeat(300_000)],
    ["an attribute that never ends", '<c r="A1'.repeat(40_000)],
    ["references to an entity that the part defines", `&lol;${"&lol;".repeat(1000)}`],
  ])("is read in linear time and named: %s", (_, content) => {
    const bytes = rawWorkbook(cell + content);
    let opened: ReturnType<typeof openWorkbook> | undefined;
    expect(cpuSeconds(() => (opened = openWorkbook(bytes, "deep.xlsx")))).toBeLessThan(20);
    const { workbook, notes } = opened!;
    expect([...workbook.sheets[0]!.cells]).toHaveLength(1);
    expect(notes).toEqual([{ key: "sheetCut", sheet: "S", cell: "A1" }]);
  });

  it("keeps only its own part from being read", () => {
    const parts = rawParts(cell, { after: '<drawing r:id="r1"/>' });
    const { workbook, notes } = openWorkbook(
      zipped({
        ...parts,
        "xl/styles.xml": "<styleSheet><fonts>",
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships><Relationship Id="r1" Type="a/drawing" Target="../drawings/d.xml"/></Relationships>',
        "xl/drawings/d.xml": "<wsDr",
        "customXml/item1.xml": "<a>",
      }),
      "half.xlsx",
    );
    expect([...workbook.sheets[0]!.cells]).toMatchObject([{ value: 1 }]);
    expect(notes.map((note) => noteText(note, "en"))).toEqual([
      "Not kept: a damaged part (xl/styles.xml).",
      'Not kept: a damaged part (xl/drawings/d.xml) on "S".',
      "Not kept: a damaged part (customXml/item1.xml).",
    ]);
  });

  it("in the workbook part itself refuses the file", () => {
    const parts = { ...rawParts(cell), "xl/workbook.xml": "<workbook>" };
    expect(refusal(zipped(parts), "gone.xlsx")).toEqual([
      "gone.xlsx is damaged (xl/workbook.xml)",
      "gone.xlsx 已损坏（xl/workbook.xml）",
    ]);
  });
});
