import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

describe("worksheets", () => {
  test("are listed, added, renamed, moved and deleted", async () => {
    await withWorkbook({ One: [], Two: [] });
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Three");
      added.position = 0;
      worksheets.getItem("One").name = "First";
      worksheets.getItem("Two").delete();
      worksheets.load("items/name, items/position, items/visibility");
      const count = worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      return worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
    });
    expect(names).toEqual([
      ["Three", 0, "Visible"],
      ["First", 1, "Visible"],
    ]);
  });

  test("keep the sheet of getActiveWorksheet after another is activated", async () => {
    await withWorkbook({ One: [["1"]], Two: [["2"]] });
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      context.workbook.worksheets.getItem("Two").activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      first.load("name");
      await context.sync();
      expect([first.name, active.name]).toEqual(["One", "Two"]);
    });
  });

  test.each(["a/b", "", "  ", "[x]", "'quoted'", "x".repeat(32), "History"])(
    "refuse the name %p",
    async (name) => {
      await withWorkbook({ One: [] });
      expect(await codeOf((context) => (context.workbook.worksheets.getItem("One").name = name))).toBe(
        "InvalidArgument",
      );
    },
  );

  test("refuse a name that another sheet has in other case, and find none by a wrong one", async () => {
    await withWorkbook({ One: [], Two: [] });
    expect(await codeOf((context) => context.workbook.worksheets.add("ONE"))).toBe("ItemAlreadyExists");
    expect(await codeOf((context) => context.workbook.worksheets.getItem("Three").load("name"))).toBe(
      "ItemNotFound",
    );
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Three");
      const inside = missing.getRange("A1").load("values");
      await context.sync();
      expect([missing.isNullObject, inside.isNullObject]).toEqual([true, true]);
    });
  });

  test("copy as Excel names copies", async () => {
    await withWorkbook({ Plan: [["a", 1]] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const copy = worksheets.getItem("Plan").copy("End").load("name");
      const range = copy.getRange("A1:B1").load("values");
      await context.sync();
      expect([copy.name, range.values]).toEqual(["Plan (2)", [["a", 1]]]);
    });
  });

  test("freeze panes and hide gridlines", async () => {
    await withWorkbook({ One: [] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("One");
      sheet.freezePanes.freezeRows(2);
      sheet.showGridlines = false;
      sheet.tabColor = "#00AA00";
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("showGridlines, tabColor");
      await context.sync();
      expect([frozen.address, sheet.showGridlines, sheet.tabColor]).toEqual(["One!1:2", false, "#00AA00"]);
    });
  });

  test("freeze rows and columns together, and let go of them", async () => {
    await withWorkbook({ One: [] });
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("One");
      freezePanes.freezeAt("A1:B3");
      const frozen = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe("One!A1:B3");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("answer what they do not have with ApiNotFound, by name", async () => {
    await withWorkbook({ One: [] });
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").customProperties.load("items");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "ApiNotFound",
      message: /Worksheet\.customProperties/,
    });
  });
});

describe("defined names", () => {
  test("are added, hidden, read, moved with their cells and deleted", async () => {
    await withWorkbook({ Data: [["a"], ["b"]] });
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Data");
      const item = names.add("_KAM_block", sheet.getRange("A1:A2"), "ours");
      item.visible = false;
      names.add("Rate", "=0.4");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      names.load("items/name, items/value, items/visible, items/comment, items/type");
      const range = names.getItem("_KAM_block").getRange().load("address");
      const constant = names.getItem("Rate").getRangeOrNullObject();
      await context.sync();
      expect(range.address).toBe("Data!A2:A3");
      expect(constant.isNullObject).toBe(true);
      const found = names.items.map(({ name, value, visible, comment }): unknown[] => [
        name,
        value,
        visible,
        comment,
      ]);
      expect(found).toContainEqual(["_KAM_block", "=Data!$A$2:$A$3", false, "ours"]);
      expect(found).toContainEqual(["Rate", "=0.4", true, ""]);
      names.getItem("Rate").delete();
      const gone = names.getItemOrNullObject("Rate");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("refuse what is no name, and one that exists", async () => {
    await withWorkbook({ Data: [["a"]] });
    expect(await codeOf((context) => context.workbook.names.add("A1", "=1"))).toBe("InvalidArgument");
    expect(await codeOf((context) => context.workbook.names.add("two words", "=1"))).toBe("InvalidArgument");
    expect(await codeOf((context) => context.workbook.names.add("Once", "=1"))).toBe("none");
    expect(await codeOf((context) => context.workbook.names.add("ONCE", "=1"))).toBe("ItemAlreadyExists");
  });

  test("serve as addresses", async () => {
    await withWorkbook({ Data: [["x", 5]] });
    await Excel.run(async (context) => {
      context.workbook.names.add("Target", context.workbook.worksheets.getItem("Data").getRange("B1"));
      const range = context.workbook.worksheets.getItem("Data").getRange("Target").load("values");
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
  });
});
