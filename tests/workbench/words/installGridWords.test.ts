import { registries } from "@odoo/o-spreadsheet";
import { Book } from "../../../workbench/engine/Book";
import { installGridWords } from "../../../workbench/words/installGridWords";

const words = installGridWords();

function menuNames(): string[] {
  return registries.topbarMenuRegistry.getMenuItems().map(({ name }) => name({} as never).valueOf());
}

function errorMessage(book: Book): string {
  const position = { sheetId: book.activeSheetId(), col: 0, row: 0 };
  const cell = book.model.getters.getEvaluatedCell(position);
  return cell.message?.toString() ?? "";
}

describe("installGridWords", () => {
  it("speaks English until it is told otherwise, and follows every change", () => {
    const english = ["File", "Edit", "View", "Insert", "Format", "Data"];
    expect(menuNames()).toEqual(english);
    words.setLanguage("zh-CN");
    expect(menuNames()).toEqual(["文件", "编辑", "视图", "插入", "格式", "数据"]);
    words.setLanguage("en");
    expect(menuNames()).toEqual(english);
  });

  it("finds texts of templates whose lines are broken, and leaves what it does not know", () => {
    words.setLanguage("zh-CN");
    expect(
      words.text("Merged cells are preventing this operation. Unmerge\n      those cells and try again."),
    ).toBe("合并单元格妨碍了此操作。请先取消合并，再重试。");
    expect(words.text("A string of tomorrow")).toBe("A string of tomorrow");
    expect(words.text("constructor")).toBe("constructor");
  });

  it("fills in what an error is about", () => {
    words.setLanguage("zh-CN");
    const book = Book.create();
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    book.write(book.activeSheetId(), zone, { formulas: [["=VLOOKUP(1,B1:C2,5,FALSE)"]] });
    expect(errorMessage(book)).toBe("VLOOKUP 的结果超出了区域范围。");
  });
});
