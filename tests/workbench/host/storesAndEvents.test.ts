import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

describe("custom XML parts", () => {
  const xml = '<k:written xmlns:k="urn:kam-for-excel:written"><k:block id="1"/></k:written>';

  test("are added, found by namespace, changed and deleted", async () => {
    await withWorkbook({ Data: [] });
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(xml).load("id, namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:kam-for-excel:written");
      const found = parts.getByNamespace("urn:kam-for-excel:written").getOnlyItemOrNullObject();
      const text = found.getXml();
      const other = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      await context.sync();
      expect([text.value, other.isNullObject]).toEqual([xml, true]);
      found.setXml(xml.replace('"1"', '"2"'));
      const changed = parts.getItem(part.id).getXml();
      await context.sync();
      expect(changed.value).toContain('id="2"');
      found.delete();
      const count = parts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("refuse what is not XML", async () => {
    await withWorkbook({ Data: [] });
    const failure = Excel.run(async (context) => {
      context.workbook.customXmlParts.add("no xml");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("settings", () => {
  test("keep values by key, replace them and forget them", async () => {
    await withWorkbook({ Data: [] });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("mapping", { name: 0, value: 2 });
      settings.add("mapping", { name: 1 });
      const item = settings.getItem("mapping").load("value, key");
      const missing = settings.getItemOrNullObject("nothing");
      await context.sync();
      expect([item.key, item.value, missing.isNullObject]).toEqual(["mapping", { name: 1 }, true]);
      item.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe("the application", () => {
  test("calculates at once, also for a client that asks it to wait", async () => {
    await withWorkbook({ Data: [[1], ["=A1*2"]] });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("Data");
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[4]];
      const result = sheet.getRange("A2").load("values");
      application.load("calculationMode, calculationState");
      context.workbook.load("readOnly");
      await context.sync();
      expect(result.values).toEqual([[8]]);
      expect([application.calculationMode, application.calculationState]).toEqual(["Automatic", "Done"]);
      expect(context.workbook.readOnly).toBe(false);
    });
  });
});

describe("selection and events", () => {
  const waitForEvents = () => new Promise((resolve) => setTimeout(resolve, 20));

  test("the selection is read and set", async () => {
    await withWorkbook({ Data: [["a"]], Other: [] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(["Other!B2:C4", "Other!B2", "Other"]);
    });
  });

  test("a pane hears of a new selection and of changed cells, made by hand", async () => {
    const { book } = await withWorkbook({ Data: [["a"]] });
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.onSelectionChanged.add((args) => Promise.resolve(heard.push(["selection", args.address])));
      sheet.onChanged.add((args) => Promise.resolve(heard.push(["changed", args.address])));
      context.workbook.onSelectionChanged.add(() => Promise.resolve(heard.push(["workbook"])));
      await context.sync();
    });
    const sheetId = book.activeSheetId();
    book.select(sheetId, { top: 1, bottom: 2, left: 0, right: 0 });
    book.write(sheetId, { top: 4, bottom: 4, left: 1, right: 1 }, { formulas: [["new"]] });
    await waitForEvents();
    expect(heard).toContainEqual(["selection", "A2:A3"]);
    expect(heard).toContainEqual(["workbook"]);
    expect(heard).toContainEqual(["changed", "B5"]);
  });

  test("no event comes while events are switched off, nor after the handler was removed", async () => {
    const { book } = await withWorkbook({ Data: [["a"]] });
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.worksheets
        .getItem("Data")
        .onChanged.add((args) => Promise.resolve(heard.push(args.address)));
      await context.sync();
      return result;
    });
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [["quiet"]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await waitForEvents();
    expect(heard).toEqual([]);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    book.write(book.activeSheetId(), { top: 0, bottom: 0, left: 0, right: 0 }, { formulas: [["again"]] });
    await waitForEvents();
    expect(heard).toEqual([]);
  });
});

describe("limits of the web", () => {
  test("round trips and bytes are counted, the client's clean-up is not", async () => {
    const { host } = await withWorkbook({ Data: [["a"]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.stats.roundTrips).toBe(1);
    expect(host.stats.largestRequest).toBeGreaterThan(100);
    expect(host.stats.requestBytes).toBe(host.stats.largestRequest);
  });

  test("a request above 5 MB is refused and changes nothing", async () => {
    const { book } = await withWorkbook({ Data: [["a"]] });
    const failure = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A60");
      range.values = Array.from({ length: 60 }, () => ["x".repeat(100_000)]);
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(book.readValues(book.activeSheetId(), { top: 0, bottom: 0, left: 0, right: 0 })).toEqual([["a"]]);
  });

  test("an answer above 5 MB is refused", async () => {
    await withWorkbook({ Data: [] });
    const failure = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      for (const [first, last] of [
        [1, 100],
        [101, 200],
      ] as const) {
        sheet.getRange(`A${first}:A${last}`).values = "x".repeat(30_000) as unknown as string[][];
        await context.sync();
      }
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("while a cell is being edited a request is refused, or waits when it said so", async () => {
    const { host } = await withWorkbook({ Data: [["a"]] });
    let editing = true;
    host.isEditing = () => editing;
    const batch = async (context: Excel.RequestContext): Promise<unknown> => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
      await context.sync();
      return range.values;
    };
    await expect(Excel.run(batch)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = Excel.run({ delayForCellEdit: true }, batch);
    setTimeout(() => (editing = false), 150);
    expect(await waiting).toEqual([["a"]]);
  });
});
