import { strToU8, unzipSync, strFromU8 } from "fflate";
import { openWorkbook } from "../../../src/files/openWorkbook";
import { openBook } from "../../../workbench/files/openBook";
import { saveBook } from "../../../workbench/files/saveBook";
import { mainNamespaces, rawParts, relationships, zipped } from "../../support/rawWorkbook";

const names = ["__proto__", "constructor", "toString"];
const html = "<img src=x onerror=alert(1)>";
const escaped = "&lt;img src=x onerror=alert(1)&gt;";

/** A workbook whose sheet, cells, table, names, settings, styles and relationships have such names. */
function hostile(): Uint8Array {
  const columns = [...names, escaped].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  const header = [...names, escaped].map((name, i) => `<c r="${"ABCD"[i]}1" t="str"><v>${name}</v></c>`);
  const attributes = names.map((name) => `${name}="1"`).join(" ");
  return zipped({
    ...rawParts("", {}),
    "xl/workbook.xml": `<workbook ${mainNamespaces}><sheets><sheet name="__proto__" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="__proto__">1</definedName></definedNames></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${mainNamespaces} ${attributes}><sheetData><row r="1" ${attributes}>${header.join("")}</row><row r="2"><c r="A2" s="__proto__" t="__proto__"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A2"><cfRule type="__proto__" operator="constructor" priority="1"/></conditionalFormatting><pageSetup __proto__="1" orientation="landscape"/><tableParts><tablePart r:id="r1"/></tableParts></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships("table ../tables/t1.xml"),
    "xl/tables/t1.xml": `<table id="1" name="__proto__" displayName="__proto__" ref="A1:D2"><tableColumns>${columns.join("")}</tableColumns></table>`,
    "xl/styles.xml": `<styleSheet><fonts><font/></fonts><cellXfs><xf numFmtId="__proto__" fontId="constructor"/></cellXfs></styleSheet>`,
    "customXml/item1.xml":
      '<settings xmlns="urn:kam-for-excel:document-settings"><property name="__proto__" value="{&quot;polluted&quot;:true}"/></settings>',
    __proto__x: "1",
  });
}

describe("names that mean something to JavaScript or to a page", () => {
  it("are names like others in a file, and change nothing beside it", () => {
    const { workbook } = openWorkbook(hostile(), "hostile.xlsx");
    const [sheet] = workbook.sheets;
    expect(sheet!.name).toBe("__proto__");
    expect(sheet!.tables[0]!.columns.map(({ name }) => name)).toEqual([...names, html]);
    expect([...workbook.settings]).toEqual([["__proto__", { polluted: true }]]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("come through the engine and a save as the texts that they are", () => {
    const { book } = openBook(hostile(), "hostile.xlsx");
    const again = openBook(saveBook(book).bytes, "hostile.xlsx").book;
    expect(again.sheets().map(({ name }) => name)).toEqual(["__proto__"]);
    expect(again.tables().map(({ columns }) => columns)).toEqual([[...names, html]]);
    const sheet = strFromU8(unzipSync(saveBook(book).bytes)["xl/sharedStrings.xml"]!);
    expect(sheet).toContain(escaped);
    expect(sheet).not.toContain(html);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("in a text file make no formula: what begins with =, +, - or @ stays text", () => {
    const texts = [
      "=1+1",
      '=HYPERLINK("http://x","y")',
      "+cmd|' /C calc'!A0",
      "-2+3",
      "@SUM(A1)",
      "__proto__",
      html,
    ];
    const csv = texts.map((text) => `"${text.replace(/"/g, '""')}"`).join("\n");
    const { book } = openBook(strToU8(csv), "__proto__.csv");
    const zone = { top: 0, left: 0, bottom: texts.length - 1, right: 0 };
    const id = book.activeSheetId();
    expect(book.readValueTypes(id, zone).flat()).toEqual(texts.map(() => "String"));
    expect(book.readValues(id, zone).flat()).toEqual(texts);
    const [sheet] = openWorkbook(saveBook(book).bytes, "saved.xlsx").workbook.sheets;
    expect([...sheet!.cells].map(({ formula, value }) => [formula, value])).toEqual(
      texts.map((text) => [null, text]),
    );
  });
});
