import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import { listPlanAccounts } from "../../../../src/actions/plans/listPlanAccounts";
import { listSources } from "../../../../src/actions/sources/listSources";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { planSectionIds } from "../../../../src/core/plan/PlanField";
import { planSheetTexts } from "../../../../src/i18n/planSheetTexts";
import type { Book } from "../../../../workbench/engine/Book";
import { openBook } from "../../../../workbench/files/openBook";
import { saveBook } from "../../../../workbench/files/saveBook";
import { createHeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";
import { build, lists, loadSources, now, tabOf, type } from "./plansHost";
import { noAccountColumns } from "../../../support/noAccountColumns";

beforeAll(installKamFunctions);
/** Round trips in which four lists and the settings are read again. */
const readAgain = 9;

const uninstall: (() => void)[] = [];
afterEach(() => {
  for (const remove of uninstall.splice(0)) remove();
  closeWorkbooks();
});

describe("the accounts to choose from", () => {
  it("come best tier first, then by value", async () => {
    await withWorkbook(lists);
    expect(await listPlanAccounts(await loadSources(), await readSettings())).toEqual([
      { name: "Acme", tier: "A", value: 6000000 },
      { name: "Gamma", tier: "A", value: 1000000 },
      { name: "Beta GmbH", tier: "B", value: 3000000 },
    ]);
  });
});

describe("building plans", () => {
  it("adds a tab per account, filled from the lists by a tolerant name", async () => {
    const host = await withWorkbook(lists);
    const result = await build(["Acme", "Beta GmbH"]);
    expect(result.title).toEqual({ key: "plansWritten", params: { created: 2, refreshed: 0 } });
    expect(result.written.map(({ sheet }) => sheet)).toEqual(["Acme", "Beta GmbH"]);
    expect(result.kept).toBe(0);
    const tab = tabOf(host, "Acme");
    expect(tab.at(2)[1]).toBe("Acme");
    expect(tab.at(3)[1]).toContain("2026-11-22");
    expect(tab.at(tab.row("Tier"))[2]).toBe("A");
    expect(tab.at(tab.row("Share of all sales"))[2]).toBe(0.6);
    expect(tab.at(tab.row("Rank by sales"))[2]).toBe(1);
    expect(tab.at(tab.row("Open opportunities"))[2]).toBe(620000);
    expect(tab.at(tab.row(2025)).slice(1, 6)).toEqual([2025, 6000000, 0.2, 900000, 0.15]);
    expect(tab.at(tab.row("Upgrade")).slice(1, 7)).toEqual(["Upgrade", "D-1", "P4", 500000, 46150, "Li Na"]);
    expect(tab.row("Service")).toBe(tab.row("Upgrade") + 1);
    expect(tab.at(tab.row("Zhang San")).slice(1, 7)).toEqual([
      "Zhang San",
      "KDM",
      "CR2",
      "Li Na",
      46010,
      "Show prototype",
    ]);
    expect(tabOf(host, "Beta GmbH").row("Line 3")).toBeGreaterThan(0);
  });

  it("computes score and gaps in the sheet: KDM at CR2 and KI at CR3 make 0.5 × 0.75 + 0.3 × 0.5", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    const tab = tabOf(host, "Acme");
    expect(tab.at(tab.row("Relationship score"))[2]).toBeCloseTo(0.525, 12);
    expect(tab.at(tab.row("Gaps"))[2]).toBe("no KU");
  });

  it("scores by the settings sheet once it is there", async () => {
    const host = await withWorkbook(lists);
    await ensureSettings({ language: "en", now });
    await build(["Acme"]);
    const tab = tabOf(host, "Acme");
    const row = tab.row("Relationship score");
    expect(String(tab.formulas[row - 1]?.[2])).toContain(",KAM_Roles,KAM_Grades)");
    expect(tab.at(row)[2]).toBeCloseTo(0.525, 12);
  });

  it("says gaps in Chinese on a Chinese tab", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"], { language: "zh-CN" });
    const tab = tabOf(host, "Acme");
    expect(tab.row("客户档案")).toBeGreaterThan(0);
    expect(tab.at(tab.row("关系缺口"))[2]).toBe("缺少关键使用者");
  });

  it("shows contacts with labels that nobody knows, and scores the others by values", async () => {
    const people = lists["People"] ?? [];
    const host = await withWorkbook({
      ...lists,
      People: [...people.slice(0, 2), ["Acme", "Li Si", "Boss", "CR9"]],
    });
    const result = await build(["Acme"]);
    const tab = tabOf(host, "Acme");
    expect(result.notes).toContainEqual({ key: "noteUnknownContacts", params: { count: 1 } });
    expect(tab.at(tab.row("Li Si")).slice(1, 4)).toEqual(["Li Si", "Boss", "CR9"]);
    expect(tab.formulas[tab.row("Relationship score") - 1]?.[2]).toBeCloseTo(0.375, 12);
  });

  it("hides its marks, freezes the title and gives the choices of a status", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    const { row } = tabOf(host, "Acme");
    const look = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Acme");
      const [marks, columns] = [sheet.getRange("A:A"), sheet.getRange("1:1")];
      marks.load("columnHidden");
      columns.load("rowHidden");
      const status = sheet.getRange(`F${row("Action plan") + 2}`).dataValidation;
      status.load("rule");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      const amount = sheet.getRange(`E${row("Upgrade")}`);
      amount.load("numberFormat");
      await context.sync();
      return [
        marks.columnHidden,
        columns.rowHidden,
        status.rule.list?.source,
        frozen.address,
        amount.numberFormat,
      ];
    });
    expect(look).toEqual([
      true,
      true,
      planSheetTexts.en.choices.actionStatus.join(","),
      "Acme!1:3",
      [["#,##0"]],
    ]);
  });

  it("reads its lists and the settings again, then needs two round trips about the workbook, one for each 5,000 actions and one for the page setup", async () => {
    const host = await withWorkbook(lists);
    const sources = await loadSources();
    const settings = await readSettings();
    const { buildPlans } = await import("../../../../src/actions/plans/buildPlans");
    host.host.resetStats();
    const request = { accounts: ["Acme", "Beta GmbH"], sections: planSectionIds };
    await buildPlans(request, sources, settings, { language: "en", now });
    expect(host.host.stats.roundTrips).toBe(readAgain + 4);
    host.host.resetStats();
    await buildPlans(request, sources, settings, { language: "en", now });
    expect(host.host.stats.roundTrips).toBeLessThanOrEqual(readAgain + 4);
  });

  it("brings formulas into cells formatted as Text, whose format comes back with undo", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    await type(host, "People", { A4: "Acme", B4: "Wang Wu", C4: "KI", D4: "CR1" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Acme").getRange("B1:M140").numberFormat = "@" as never;
      await context.sync();
    });
    const before = bookSnapshot(host.book);
    await build(["Acme"], { ranges: { People: "A1:G4" } });
    const { id, formulas } = tabOf(host, "Acme");
    const written = formulas.flatMap((cells, row) =>
      cells.flatMap((cell, col) => (/^=.*KAM\./.test(String(cell)) ? [{ row, col }] : [])),
    );
    expect(written.length).toBeGreaterThan(0);
    const { getters } = host.book.model;
    expect(written.filter((at) => getters.getCell({ sheetId: id, ...at })?.isFormula !== true)).toEqual([]);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("does not offer its own tabs as lists afterwards", async () => {
    await withWorkbook(lists);
    await build(["Acme"]);
    const sheets = (await listSources("accounts")).map(({ sheet }) => sheet);
    expect(sheets).toContain("Accounts");
    expect(sheets).not.toContain("Acme");
  });

  it("lists the open deals first, by close date", async () => {
    const deals = lists["Deals"] ?? [];
    const more = [
      ["Won one", "Acme", "P6", 1, 46000, "", "D-4"],
      ["Sooner", "Acme", "P1", 2, 46100, "", "D-5"],
    ];
    const host = await withWorkbook({ ...lists, Deals: [...deals, ...more] });
    await build(["Acme"], { ranges: { Deals: "A1:G6" } });
    const tab = tabOf(host, "Acme");
    const rows = ["Sooner", "Upgrade", "Service", "Won one"].map((name) => tab.row(name));
    expect(rows).toEqual(rows.map((_, index) => (rows[0] ?? 0) + index));
  });

  it("reports progress by account", async () => {
    await withWorkbook(lists);
    const steps: [number, number][] = [];
    await build(["Acme", "Gamma"], { progress: (done, total) => steps.push([done, total]) });
    expect(steps[0]).toEqual([0, 2]);
    expect(steps.at(-1)).toEqual([2, 2]);
  });

  it("leaves the workbook as it was when cancelled", async () => {
    const host = await withWorkbook(lists);
    const before = bookSnapshot(host.book);
    const cancel = new AbortController();
    const progress = () => cancel.abort();
    await expect(build(["Acme"], { signal: cancel.signal, progress })).rejects.toMatchObject({
      key: "cancelled",
    });
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("refuses without accounts, sections or a matching column", async () => {
    await withWorkbook(lists);
    await expect(build([])).rejects.toMatchObject({ key: "noAccountsChosen" });
    await expect(build(["Acme"], { sections: [] })).rejects.toMatchObject({ key: "noSectionsChosen" });
    await expect(build(["Nobody"])).rejects.toMatchObject({ key: "noteAccountNotFound" });
  });
});

describe("the preview", () => {
  it("names the tabs, new and there already, and counts what fills them", async () => {
    await withWorkbook({ ...lists, acme: [["somebody else's sheet"]] });
    await build(["Gamma"]);
    const request = { accounts: ["Acme", "Gamma", "Nobody"], sections: planSectionIds };
    const preview = await previewPlans(request, await loadSources(), await readSettings(), "en");
    expect(preview.accounts).toEqual([
      { name: "Acme", sheet: "Acme (2)", exists: false, opportunities: 2, contacts: 2, sales: 2 },
      { name: "Gamma", sheet: "Gamma", exists: true, opportunities: 0, contacts: 0, sales: 0 },
    ]);
    expect(preview.touched.map(({ what }) => what.key)).toEqual(["touchNewSheet", "touchRefreshSheet"]);
    expect(preview.notes).toEqual([{ key: "noteAccountNotFound", params: { account: "Nobody" } }]);
    expect(preview.conflicts).toEqual([]);
  });

  it("says which rows belong to no account of the list, so that no deal is missing without a word", async () => {
    const deals = [
      ...lists["Deals"]!.slice(0, 3),
      ["Lost one", "Acme Ltd", "P3", 7000, 46100, "Li Na", "D-9"],
    ];
    await withWorkbook({ ...lists, Deals: deals });
    const sources = await loadSources();
    const request = { accounts: ["Acme"], sections: planSectionIds };
    const preview = await previewPlans(request, sources, await readSettings(), "en");
    expect(preview.notes).toEqual([
      { key: "noteStrangers", params: { source: "Deals!A1:G4", count: 1, example: "Acme Ltd" } },
    ]);
  });

  it("names a protected tab as a conflict, and building refuses it", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Acme").protection.protect();
      await context.sync();
    });
    const request = { accounts: ["Acme"], sections: planSectionIds };
    const preview = await previewPlans(request, await loadSources(), await readSettings(), "en");
    expect(preview.conflicts).toEqual([{ key: "sheetProtected", params: { sheet: "Acme" } }]);
    await expect(build(["Acme"])).rejects.toMatchObject({ key: "sheetProtected" });
  });
});

describe("building again", () => {
  it("changes nothing when nothing is new", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    const before = bookSnapshot(host.book);
    const result = await build(["Acme"]);
    expect(result.title.params).toEqual({ created: 0, refreshed: 1 });
    expect(result.kept).toBe(0);
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  it("finds the tab again after the user has renamed it and inserted rows and a column", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Acme");
      sheet.name = "Our best";
      sheet.getRange("6:7").insert("Down");
      sheet.getRange("D:D").insert("Right");
      await context.sync();
    });
    await type(host, "Our best", { D6: "mine" });
    await type(host, "Accounts", { B2: 7000000 });
    const result = await build(["Acme"]);
    const tab = tabOf(host, "Our best");
    expect(result.written[0]?.sheet).toBe("Our best");
    expect(result.keptCells).toEqual([{ sheet: "Our best", address: "D6" }]);
    expect(tab.at(tab.row("Annual sales"))[2]).toBe(7000000);
    expect(tab.at(6)[3]).toBe("mine");
    expect(tab.at(tab.row("Upgrade"))[5]).toBe(500000);
  });

  it("refreshes its own figures and keeps every cell that was typed in", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    const first = tabOf(host, "Acme");
    const [upgrade, tier, swot, action, last] = [
      first.row("Upgrade"),
      first.row("Tier"),
      first.row("Strengths") + 1,
      first.row("Action plan") + 2,
      first.values.length - 1,
    ];
    const mine = {
      [`H${upgrade}`]: "call Bob",
      [`E${upgrade}`]: 555,
      [`C${tier}`]: "A+",
      [`G${tier}`]: "1998",
      [`B${swot}`]: "-0.5 cheaper",
      [`B${action}`]: "'=not a formula",
      [`F${action}`]: "done",
      [`K${upgrade}`]: "beside",
      [`B${last + 20}`]: "below",
    };
    await type(host, "Acme", mine);
    await type(host, "Accounts", { B2: 7000000, G2: "B" });
    await type(host, "Deals", { C2: "P5", D2: 600000 });
    const before = tabOf(host, "Acme");
    const result = await build(["Acme"]);
    const after = tabOf(host, "Acme");
    for (const address of Object.keys(mine)) {
      const [column, line] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
      expect([address, after.formulas[line]?.[column]]).toEqual([address, before.formulas[line]?.[column]]);
    }
    expect(after.at(upgrade)[3]).toBe("P5");
    expect(after.at(first.row("Annual sales"))[2]).toBe(7000000);
    expect(result.kept).toBe(7);
  });

  it("grows a full list by whole rows, with what is beside and below, and undo takes them out again", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    const { row } = tabOf(host, "Acme");
    const risk = row("Risks") + 2;
    await type(host, "Acme", {
      [`B${risk}`]: "my risk",
      [`H${row("Service")}`]: "my step",
      [`L${risk}`]: "beside",
    });
    const before = bookSnapshot(host.book);
    const more = Array.from({ length: 12 }, (_, index) => [
      `New ${index}`,
      "Acme",
      "P1",
      1000,
      46300,
      "Li Na",
      `N${index}`,
    ]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRange("A5:G16").values = more;
      await context.sync();
    });
    const full = bookSnapshot(host.book);
    await build(["Acme"], { ranges: { Deals: "A1:G16" } });
    const tab = tabOf(host, "Acme");
    expect(more.every(([name]) => tab.row(name) > 0)).toBe(true);
    expect(tab.row("my risk")).toBe(risk + 12);
    expect(tab.at(tab.row("my risk"))[11]).toBe("beside");
    expect(tab.at(tab.row("Service"))[7]).toBe("my step");
    await build(["Acme"], { ranges: { Deals: "A1:G16" } });
    await undoLastWrite();
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(full);
    expect(bookSnapshot(host.book)).not.toEqual(before);
  });

  it("marks what is no longer in the list and never removes it", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    await type(host, "Deals", { B3: "Gamma" });
    await build(["Acme"]);
    const tab = tabOf(host, "Acme");
    expect(tab.at(tab.row("Service"))[8]).toBe(planSheetTexts.en.gone);
  });

  it("undoes a first build by taking the tabs away, a second cell by cell", async () => {
    const host = await withWorkbook(lists);
    const empty = bookSnapshot(host.book);
    await build(["Acme", "Gamma"]);
    const built = bookSnapshot(host.book);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(empty);
    await build(["Acme", "Gamma"]);
    await type(host, "Accounts", { B2: 1, G2: "D" });
    const changed = bookSnapshot(host.book);
    await build(["Acme", "Gamma"]);
    expect(bookSnapshot(host.book)).not.toEqual(changed);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(changed);
    expect(built).not.toEqual(empty);
  });

  it("starts a new tab when the user has deleted the old one", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Acme").delete();
      await context.sync();
    });
    const result = await build(["Acme"]);
    expect(result.title.params).toEqual({ created: 1, refreshed: 0 });
    expect(tabOf(host, "Acme").row("Upgrade")).toBeGreaterThan(0);
    expect((await build(["Acme"])).title.params).toEqual({ created: 0, refreshed: 1 });
  });

  it("leaves a tab alone that the user has emptied and made his own", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Acme").getRange("A1:I140").clear("Contents");
      await context.sync();
    });
    await type(host, "Acme", { B2: "my own page" });
    await build(["Acme"]);
    expect(tabOf(host, "Acme").at(2)[1]).toBe("my own page");
    expect(tabOf(host, "Acme (2)").at(2)[1]).toBe("Acme");
  });

  it("puts a section that was off before in its place", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"], { sections: ["profile", "risks"] });
    const risk = tabOf(host, "Acme").row("Risks") + 2;
    await type(host, "Acme", { [`B${risk}`]: "my risk" });
    await build(["Acme"]);
    const tab = tabOf(host, "Acme");
    const bars = planSectionIds.map((id) => tab.row(planSheetTexts.en.sections[id]));
    expect(bars).toEqual([...bars].sort((one, other) => one - other));
    expect(bars.every((row) => row > 0)).toBe(true);
    expect(tab.row("my risk")).toBe(tab.row("Risks") + 2);
  });
});

describe("a tab that was built before", () => {
  it("speaks the other language when that is asked for, and the user's cells stay", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    const risk = tabOf(host, "Acme").row("Risks") + 2;
    await type(host, "Acme", { [`B${risk}`]: "my risk" });
    const result = await build(["Acme"], { language: "zh-CN" });
    const tab = tabOf(host, "Acme");
    expect(tab.at(risk - 2)[1]).toBe("风险");
    expect(tab.at(tab.row("关系缺口"))[2]).toBe("缺少关键使用者");
    expect(result.keptCells).toEqual([{ sheet: "Acme", address: `B${risk}` }]);
  });

  it("is known again after the workbook was saved and opened", async () => {
    const first = await withWorkbook(lists);
    await build(["Acme"]);
    await type(first, "Acme", { [`H${tabOf(first, "Acme").row("Upgrade")}`]: "my step" });
    const { bytes } = saveBook(first.book);
    const { book } = openBook(bytes, "plans.xlsx");
    const host = hostOf(book);
    await type(host, "Accounts", { B2: 7000000 });
    const result = await build(["Acme"]);
    expect(result.title.params).toEqual({ created: 0, refreshed: 1 });
    const tab = tabOf(host, "Acme");
    expect(result.keptCells).toEqual([{ sheet: "Acme", address: `H${tab.row("Upgrade")}` }]);
    expect(tab.at(tab.row("Annual sales"))[2]).toBe(7000000);
    expect(tab.at(tab.row("Upgrade"))[7]).toBe("my step");
  });

  /** The workbook in a host of its own, in place of the one before. */
  function hostOf(book: Book) {
    const headless = createHeadlessHost({ book });
    uninstall.push(headless.install());
    return headless;
  }
});

describe("hostile names", () => {
  const names = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "-x",
    "@y",
    "'z",
    'Say "hi"',
    "two\nlines",
    "x".repeat(300),
    "[a]:b*c?d/e\\f",
    "History",
    "1",
    "2026-01-01",
  ];

  it("stay that very text in every cell, and give each account a legal tab of its own", async () => {
    const quoted = names.map((name) => `'${name}`);
    const host = await withWorkbook({
      Accounts: [["Account", "Annual sales"], ...quoted.map((name, index) => [name, 100 - index])],
      Deals: [["Opportunity", "Account", "Stage", "Amount"], ...quoted.map((name) => [name, name, "P1", 5])],
      People: [["Account", "Contact", "Role", "Grade"], ...quoted.map((name) => [name, name, "KDM", "CR1"])],
      Years: [
        ["Account", "Year", "Sales"],
        ["nobody", 2025, 1],
      ],
    });
    const rows = names.length + 1;
    const ranges = { Accounts: `A1:B${rows}`, Deals: `A1:D${rows}`, People: `A1:D${rows}`, Years: "A1:C2" };
    const full = await loadSources(ranges);
    const sources = {
      accounts: {
        ...full.accounts,
        mapping: {
          ...full.accounts.mapping,
          ...noAccountColumns,
        },
      },
      opportunities: {
        ...full.opportunities!,
        mapping: { ...full.opportunities!.mapping, closeDate: null, owner: null, id: null },
      },
      contacts: {
        ...full.contacts!,
        mapping: { ...full.contacts!.mapping, owner: null, lastVisit: null, nextStep: null },
      },
    };
    const { buildPlans } = await import("../../../../src/actions/plans/buildPlans");
    const request = { accounts: names, sections: planSectionIds };
    const settings = await readSettings();
    const result = await buildPlans(request, sources, settings, { language: "en", now });
    const sheets = result.written.map(({ sheet }) => sheet);
    expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(names.length);
    expect(
      sheets.filter((sheet) => sheet.length > 31 || /[[\]:*?/\\\n]|^'|'$|^History$/.test(sheet)),
    ).toEqual([]);
    names.forEach((name, index) => {
      const tab = tabOf(host, sheets[index] ?? "");
      expect(tab.at(2)[1]).toBe(name);
      const opportunity = tab.at(tab.row("Opportunities") + 2);
      expect([name, opportunity[1], opportunity[3], opportunity[4]]).toEqual([name, name, "P1", 5]);
      expect(tab.at(tab.row("Contacts and relationship map") + 2)[1]).toBe(name);
      expect(tab.at(tab.row("KDM"))[2]).toBe(name);
    });
    const before = bookSnapshot(host.book);
    const again = await buildPlans(request, sources, settings, { language: "en", now });
    expect(again.kept).toBe(0);
    expect(bookSnapshot(host.book)).toEqual(before);
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
  });
});
