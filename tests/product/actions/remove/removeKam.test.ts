import { freezeFormulas } from "../../../../src/actions/formulas/freeze";
import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { findKamRemains, removeKam } from "../../../../src/actions/remove/removeKam";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { runSelfCheck } from "../../../../src/actions/selfCheck/runSelfCheck";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { Book } from "../../../../workbench/engine/Book";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { looksOf } from "../../../support/looksOf";
import { typeInto } from "../support/typeInto";
import { readPages, readSheet } from "../../excel/report/readSheet";
import { openList, writes } from "../../excel/report/sheetKinds";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options = { language: "en" as const, now: new Date(2026, 10, 29) };
const nothing = { sheets: [], tierColumns: [], memory: false, forGood: false };

/** A list of the user's with a formula, frozen; settings; a sheet of ours. */
async function fullWorkbook() {
  const headless = await withWorkbook({ List: [[5_000_000, "=KAM.TIER(A1)"]] });
  await freezeFormulas(options);
  await ensureSettings(options);
  await runSelfCheck([], options);
  headless.book.settings().set("kam.mapping", "{}");
  headless.book.settings().set("other.key", "1");
  headless.book.customXml().set("{1}", '<a xmlns="urn:somebody-else"/>');
  headless.book.addName("Mine", "=List!$A$1");
  return headless;
}

/** Accounts with a tier column of values and the sheet "Tier summary". */
async function classified() {
  const headless = await withWorkbook({
    List: [
      ["Account", "Annual sales"],
      ["Acme", 6_000_000],
      ["Beta", 3_000_000],
      ["Gamma", 20_000],
    ],
  });
  const table = await loadSource({ kind: "range", sheet: "List", address: "A1:B4" });
  const mapping = await suggestMapping("accounts", table);
  const request = {
    ...({
      method: "threshold",
      mapping,
      boundary: "from",
      rule: "start",
      criteria: [],
      mode: "values",
    } as const),
  };
  const settings = await readSettings();
  await previewClassification(request, table, settings, "en");
  await writeClassification(request, table, settings, options);
  return headless;
}

const sheetsOf = (book: Book): string[] => book.sheets().map(({ name }) => name);

/** Names but those that Excel itself gives a page setup, which goes with its sheet. */
const isOfPages = (name: string): boolean => name.startsWith("Print_");
const namesOf = (book: Book): string[] => book.names().flatMap(({ name }) => (isOfPages(name) ? [] : [name]));

/** The workbook without the ids of its sheets, charts and page setup, which an undo does not bring back. */
function image(book: Book): unknown {
  const { sheets, names, ...rest } = bookSnapshot(book) as {
    sheets: { name: string; cells: unknown }[];
    names: string[];
  };
  return {
    ...rest,
    names: names.filter((name) => !isOfPages(name)).sort(),
    sheets: sheets.map(({ name, cells }) => ({ name, cells })),
  };
}

describe("removeKam", () => {
  it("finds what is ours and nothing else", async () => {
    await fullWorkbook();
    const remains = await findKamRemains();
    expect(remains.sheets.map(({ name }) => name)).toEqual(["KAM self-check", "KAM Settings"]);
    expect(remains).toMatchObject({ frozen: true, formulas: 0, tierColumns: [] });
  });

  it("removes what is chosen, keeps the settings sheet, and leaves what is the user's", async () => {
    const { book } = await fullWorkbook();
    const choice = { ...nothing, sheets: ["KAM self-check", "List"], memory: true, forGood: true };
    const { title } = await removeKam(choice, options);
    expect(title).toMatchObject({ key: "kamRemoved", params: { sheets: 1 } });
    expect(sheetsOf(book)).toEqual(["List", "KAM Settings"]);
    expect(namesOf(book)).toEqual(["Mine"]);
    expect([...book.customXml().keys()]).toEqual(["{1}"]);
    expect([...book.settings().keys()]).toEqual(["other.key"]);
    const remains = await findKamRemains();
    expect(remains).toMatchObject({ sheets: [{ name: "KAM Settings" }], memory: 0, frozen: false });
  });

  it("puts hidden names, parts and choices back", async () => {
    const { book } = await fullWorkbook();
    const stored = () => ({
      names: book
        .names()
        .map(({ name, formula, visible }) => `${name} ${formula} ${visible}`)
        .sort(),
      parts: [...book.customXml().values()].sort(),
      settings: [...book.settings()].sort(),
    });
    const before = stored();
    const { undoId } = await removeKam({ ...nothing, memory: true }, options);
    expect(stored()).not.toEqual(before);
    await undoLastWrite(undoId);
    expect(stored()).toEqual(before);
  });

  it("offers a sheet without a typed cell and the tiers, and brings both back", async () => {
    const { book } = await classified();
    const before = image(book);
    const remains = await findKamRemains();
    expect(remains.sheets).toEqual([{ name: "Tier summary", typed: 0, lasting: null }]);
    expect(remains.tierColumns).toEqual([
      { number: 1, sheet: "List", address: "C1", tiers: 3, typed: 0, blocked: null },
    ]);
    const { undoId, notes } = await removeKam(
      { ...nothing, sheets: ["Tier summary"], tierColumns: [1] },
      options,
    );
    expect(sheetsOf(book)).toEqual(["List"]);
    const list = book.sheetByName("List")!.id;
    expect(book.readValues(list, { top: 0, left: 2, bottom: 3, right: 2 })).toEqual([[""], [""], [""], [""]]);
    expect(namesOf(book)).toEqual([]);
    expect(book.customXml().size).toBe(0);
    expect(notes.map(({ key }) => key)).toEqual(["noteRebuilt"]);
    await undoLastWrite(undoId);
    expect(image(book)).toEqual(before);
    expect((await findKamRemains()).sheets).toEqual([{ name: "Tier summary", typed: 0, lasting: null }]);
  });

  it.each(["classify", "forecast", "commission"] as const)(
    "brings a sheet of %s back with its looks; the next run gives it its picture and pages",
    async (feature) => {
      const { book } = await openList();
      const { sheet } = await writes[feature]("values", "en");
      const idOf = (): string => book.sheetByName(sheet)?.id ?? "";
      const shown = () => ({ ...readSheet(book, sheet), id: "", at: null, charts: [] });
      const [before, looks, pages] = [shown(), looksOf(book, idOf()), await readPages(sheet)];
      const { undoId } = await removeKam({ ...nothing, sheets: [sheet] }, options);
      await undoLastWrite(undoId);
      expect(looksOf(book, idOf())).toEqual(looks);
      expect(shown()).toEqual(before);
      await writes[feature]("values", "en");
      expect(book.charts(idOf())).toHaveLength(1);
      expect(await readPages(sheet)).toEqual(pages);
    },
  );

  it("says how many cells are typed, and removes such a sheet only for good", async () => {
    const host = await classified();
    const { book } = host;
    await typeInto(host, "Tier summary", "H20", "mine");
    await typeInto(host, "List", "C3", "Z");
    const remains = await findKamRemains();
    expect(remains.sheets).toEqual([{ name: "Tier summary", typed: 1, lasting: "typed" }]);
    expect(remains.tierColumns).toMatchObject([{ tiers: 2, typed: 1 }]);
    const choice = { ...nothing, sheets: ["Tier summary"], tierColumns: [1] };
    const before = bookSnapshot(book);
    await expect(removeKam(choice, options)).rejects.toMatchObject({ key: "removeNotForGood" });
    expect(bookSnapshot(book)).toEqual(before);
    const { undoId } = await removeKam({ ...choice, forGood: true }, options);
    const list = book.sheetByName("List")!.id;
    const column = () => book.readValues(list, { top: 0, left: 2, bottom: 3, right: 2 }).flat();
    expect(column()).toEqual(["Tier", "", "Z", ""]);
    await undoLastWrite(undoId);
    expect(column()).toEqual(["Tier", "A", "Z", "D"]);
    expect(sheetsOf(book)).toEqual(["List"]);
  });

  it("knows a sheet that formulas elsewhere read", async () => {
    const host = await classified();
    await typeInto(host, "List", "H1", "='Tier summary'!A1");
    expect((await findKamRemains()).sheets).toEqual([{ name: "Tier summary", typed: 0, lasting: "read" }]);
  });

  it("changes nothing where no visible sheet would be left", async () => {
    const { book } = await fullWorkbook();
    book.setVisible(book.sheetByName("List")!.id, false);
    const before = bookSnapshot(book);
    const choice = { ...nothing, sheets: ["KAM self-check", "KAM Settings"], memory: true, forGood: true };
    await expect(removeKam(choice, options)).rejects.toMatchObject({ key: "removeLastSheet" });
    expect(bookSnapshot(book)).toEqual(before);
  });
});
