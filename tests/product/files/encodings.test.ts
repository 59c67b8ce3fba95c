import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";
import { encodingChoices } from "../../../src/files/csv/encodingChoices";
import { findEncoding } from "../../../src/files/csv/encodings";
import { openWorkbook } from "../../../src/files/openWorkbook";
import { cpuSeconds } from "../../support/cpuSeconds";

const utf16 = (text: string, isBig = false) =>
  new Uint8Array(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
/** Texts of the first 256 characters are their own bytes. */
const western = (text: string) => Uint8Array.from(Array.from(text), (character) => character.charCodeAt(0));
/** 客户 and 销售额 in GB18030. */
const client = [0xbf, 0xcd, 0xbb, 0xa7];
const sales = [0xcf, 0xfa, 0xca, 0xdb, 0xb6, 0xee];
const chinese = new Uint8Array([...client, 0x2c, ...sales, 0x0a]);

const valuesOf = (bytes: Uint8Array, name = "list.csv") =>
  [...openWorkbook(bytes, name).workbook.sheets[0]!.cells].map(({ value }) => value);

describe("the encoding of a text file", () => {
  it.each<[string, Uint8Array, string]>([
    ["plain ASCII", strToU8("a,b\n"), "utf-8"],
    ["UTF-8", strToU8("客户,é\n"), "utf-8"],
    ["UTF-8 with a mark", strToU8("\ufeffa\n"), "utf-8"],
    ["UTF-16 with a mark", utf16("\ufeff客户,1\n"), "utf-16le"],
    ["big-endian UTF-16 with a mark", utf16("\ufeff客户,1\n", true), "utf-16be"],
    ["UTF-16 without a mark", utf16("客户,1\n"), "utf-16le"],
    ["big-endian UTF-16 without a mark", utf16("客户,1\n", true), "utf-16be"],
    ["German in Windows-1252", western("Müller GmbH,Jörg\nGröße,Straße\n"), "windows-1252"],
    ["Chinese in GB18030", chinese, "gb18030"],
  ])("is found by its bytes: %s", (_, bytes, encoding) => {
    expect(findEncoding(bytes)).toEqual({ encoding, or: null });
  });

  it("that was found is said, UTF-8 apart", () => {
    expect(openWorkbook(western("Müller\n"), "a.csv").notes).toEqual([
      { key: "readAs", encoding: "windows-1252" },
    ]);
    expect(openWorkbook(strToU8("Müller\n"), "a.csv").notes).toEqual([]);
  });

  it("reads the case that was taken for Chinese", () => {
    const file = path.resolve(__dirname, "../../fixtures/files/windows1252.csv");
    expect(valuesOf(readFileSync(file))).toEqual(
      expect.arrayContaining(["Müller GmbH", "Jörg", "Café Ltd", "René"]),
    );
  });

  it("is a question with a preview where the bytes may be either", () => {
    const bytes = western("name\nöß\n");
    expect(encodingChoices(bytes, "odd.csv")).toEqual([
      { encoding: "gb18030", preview: "鲞" },
      { encoding: "windows-1252", preview: "öß" },
    ]);
    expect(encodingChoices(chinese, "clear.csv")).toEqual([]);
    expect(encodingChoices(bytes, "book.xlsx")).toEqual([]);
  });

  it("is the one that was asked for; a text that is not in it is refused by name", () => {
    const { workbook, notes } = openWorkbook(western("öß\n"), "odd.csv", { encoding: "windows-1252" });
    expect([...workbook.sheets[0]!.cells].map(({ value }) => value)).toEqual(["öß"]);
    expect(notes).toEqual([]);
    expect(() => openWorkbook(western("öß\n"), "odd.csv", { encoding: "utf-8" })).toThrow(
      "odd.csv is not in UTF-8",
    );
  });
});

describe("a text file larger than a sheet", () => {
  it("says how many rows, fields and characters are cut", () => {
    const rows = openWorkbook(strToU8("1\n".repeat(1_048_576 + 3)), "long.csv");
    expect([...rows.workbook.sheets[0]!.cells].length).toBe(1_048_576);
    expect(rows.notes).toEqual([{ key: "rowsCut", count: 3 }]);
    const wide = openWorkbook(strToU8(`${"1,".repeat(16_384)}1\n1\n`), "wide.csv");
    expect(wide.notes).toEqual([{ key: "columnsCut", count: 1 }]);
    const text = openWorkbook(strToU8(`"${'""'.repeat(32_768)}",b\n`), "text.csv");
    expect(text.notes).toEqual([{ key: "textsCut", count: 1 }]);
    expect([...text.workbook.sheets[0]!.cells].map(({ value }) => String(value).length)).toEqual([32_767, 1]);
  }, 30_000);

  it.each([
    ["50 MB of one field", '"' + "x".repeat(50_000_000) + '",b\n'],
    ["a quote that never closes", 'a,"' + "x,\n".repeat(10_000_000)],
  ])(
    "is read within seconds: %s",
    (_, text) => {
      const bytes = strToU8(text);
      const read = () =>
        expect(openWorkbook(bytes, "field.csv").notes).toEqual([{ key: "textsCut", count: 1 }]);
      expect(cpuSeconds(read)).toBeLessThan(10);
    },
    30_000,
  );
});

test("a line break of two characters is one in a cell, and no _x000D_", () => {
  expect(valuesOf(strToU8('"a\r\nb"\r\n'))).toEqual(["a\nb"]);
});
