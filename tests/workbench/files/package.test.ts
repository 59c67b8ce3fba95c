import { strToU8, unzipSync, zipSync } from "fflate";
import { Book } from "../../../workbench/engine/Book";
import { openBook } from "../../../workbench/files/openBook";
import { Package } from "../../../src/files/package/Package";
import { saveBook } from "../../../workbench/files/saveBook";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** Order of the children of a worksheet, ECMA-376 part 1, 18.3.1.99. */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing tableParts`.split(
    /\s+/,
  );

function busyBook(): Book {
  const book = Book.create();
  const id = book.activeSheetId();
  book.write(id, area(0, 0, 2, 1), {
    formulas: [
      ["Name", 2024],
      ["A", 1],
      ["B", "=SORT(B2:B2)"],
    ],
  });
  book.addTable(id, area(0, 0, 2, 1), true, "T1");
  book.addTable(id, area(5, 0, 7, 1), true, "T2");
  const values = { sheetId: id, zone: area(1, 1, 2, 1) };
  for (const type of ["columnStacked", "line", "area", "pie", "doughnut", "barClustered"] as const) {
    book.addChart(id, { type, title: type, series: [{ name: "N", values }], showValues: true });
  }
  book.addChart(id, { type: "combo", series: [{ name: "only", values, kind: "line", secondary: true }] });
  book.dispatch("ADD_MERGE", { sheetId: id, target: [area(10, 0, 11, 1)] });
  book.dispatch("FREEZE_COLUMNS", { sheetId: id, quantity: 1 });
  book.dispatch("COLOR_SHEET", { sheetId: id, color: "#FF0000" });
  book.dispatch("UPDATE_CELL", { sheetId: id, row: 12, col: 0, content: "[site](https://example.com/a b)" });
  book.setPageSetup(id, {
    ...{ orientation: "landscape", paperSize: 9, fitTo: { width: 1, height: 0 }, centerHorizontally: true },
    ...{ margins: { left: 0.5 }, footer: { left: "", center: "&P", right: "" } },
    ...{ rowBreaks: [5], columnBreaks: [2] },
  });
  book.dispatch("LOCK_SHEET", { sheetId: id });
  book.addSheet("Empty");
  book.customXml().set("not a guid", "<a><b>1</b></a>");
  book.settings().set("k", "v");
  return book;
}

describe("a saved package", () => {
  const { bytes } = saveBook(busyBook());
  const file = new Package(bytes);
  const paths = file.paths();

  it("names a content type for each part and holds each part that another one relates to", () => {
    const types = file.xml("[Content_Types].xml");
    const overrides = types.all("Override").map((part) => part.attribute("PartName"));
    const extensions = types.all("Default").map((part) => part.attribute("Extension"));
    expect(paths[0]).toBe("[Content_Types].xml");
    overrides.forEach((path) => expect(paths).toContain(path!.slice(1)));
    for (const path of paths) {
      expect(extensions).toContain(path.split(".").pop());
      if (path.endsWith(".rels")) continue;
      for (const { target, external } of file.relationships(path))
        if (!external) expect(paths).toContain(target);
      if (path.startsWith("xl/") && !path.startsWith("xl/media/")) expect(overrides).toContain(`/${path}`);
    }
  });

  it("keeps the order of elements in every worksheet", () => {
    for (const path of paths.filter((name) => name.startsWith("xl/worksheets/sheet"))) {
      const positions = file.xml(path).children.map((child) => order.indexOf(child.name));
      expect(positions).not.toContain(-1);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }
  });

  it("says of a sheet's pages what Excel reads there", () => {
    const sheet = file.xml("xl/worksheets/sheet1.xml");
    expect(sheet.child("sheetPr")!.children.map(({ name }) => name)).toEqual(["tabColor", "pageSetUpPr"]);
    expect(sheet.child("sheetPr", "pageSetUpPr")!.attributes).toEqual({ fitToPage: "1" });
    expect(sheet.child("pageMargins")!.attributes).toEqual({
      ...{ left: "0.5", right: "0.7", top: "0.75", bottom: "0.75", header: "0.3", footer: "0.3" },
    });
    expect(sheet.child("pageSetup")!.attributes).toEqual({
      ...{ paperSize: "9", fitToWidth: "1", fitToHeight: "0", orientation: "landscape" },
    });
    expect(sheet.child("headerFooter", "oddFooter")!.text).toBe("&C&P");
    expect(sheet.child("rowBreaks", "brk")!.attributes).toEqual({ id: "5", max: "16383", man: "1" });
    expect(sheet.child("colBreaks", "brk")!.attributes).toEqual({ id: "2", max: "1048575", man: "1" });
  });

  it("writes header cells as the very texts of the table's columns", () => {
    const sheet = file.text("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<c r="B1"[^>]* t="s">/);
    const columns = file.xml("xl/tables/table1.xml").child("tableColumns")!.all("tableColumn");
    expect(columns.map((column) => column.attribute("name"))).toEqual(["Name", "2024"]);
    const other = file.xml("xl/tables/table2.xml").child("tableColumns")!.all("tableColumn");
    expect(other.map((column) => column.attribute("name"))).toEqual(["Column1", "Column2"]);
  });

  it("gives every chart axes that its series use", () => {
    for (const path of paths.filter((name) => name.startsWith("xl/charts/chart"))) {
      const plot = file.xml(path).child("chart", "plotArea")!;
      const used = plot.children
        .filter((c) => c.name.endsWith("Chart"))
        .flatMap((c) => c.all("axId").map((a) => a.attribute("val")));
      const defined = plot.children
        .filter((c) => c.name.endsWith("Ax"))
        .map((a) => a.child("axId")!.attribute("val"));
      expect(new Set(used)).toEqual(new Set(defined));
    }
  });

  it("gives custom XML parts ids as Excel wants them", () => {
    const ids = paths
      .filter((name) => /itemProps\d/.test(name))
      .map((name) => file.xml(name).attribute("ds:itemID"));
    ids.forEach((id) => expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/));
    expect(new Set(ids).size).toBe(2);
  });
});

describe("custom XML of a file", () => {
  it("of others is kept, and settings of a web extension are read", () => {
    const saved = unzipSync(saveBook(busyBook()).bytes);
    const extension =
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="mapping" value="{&quot;a&quot;:1}"/></we:properties></we:webextension>';
    const { book } = openBook(
      zipSync({ ...saved, "xl/webextensions/webextension1.xml": strToU8(extension) }),
      "x.xlsx",
    );
    expect([...book.settings()]).toEqual([
      ["k", "v"],
      ["mapping", { a: 1 }],
    ]);
    expect([...book.customXml().values()]).toEqual(["<a><b>1</b></a>"]);
  });
});
