import {
  findUnfinished,
  leaveUnfinished,
  takeBackUnfinished,
  type Unfinished,
} from "../../../../src/actions/journal/unfinished";
import { describeError } from "../../../../src/actions/list/messages";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { rehearseFaults } from "../../../../workbench/host/faults/rehearseFaults";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { build, lists, tabOf, type } from "../plans/plansHost";
import { runAt } from "../rerun/RerunCase";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const namespace = "urn:kam-for-excel:journal";

const journalsIn = ({ book }: HeadlessHost): number =>
  [...book.customXml().values()].filter((xml) => xml.includes(namespace)).length;

/** The settings sheet half made, as a session leaves it whose connection broke; its third request writes. */
async function halfSettings(): Promise<HeadlessHost> {
  const host = await withWorkbook({ Data: [["mine"]] });
  const { stop } = rehearseFaults(host.host, { half: [{ request: 3, actions: 150 }], deadFrom: 4 });
  await expect(ensureSettings(runAt())).rejects.toMatchObject({ key: "restoreFailed" });
  stop();
  return host;
}

async function found(): Promise<Unfinished> {
  const unfinished = await findUnfinished();
  if (unfinished === null || typeof unfinished === "string") throw new Error("nothing was found");
  return unfinished;
}

describe("a write that did not finish", () => {
  test("is found in the next session with what it was to write, where and when", async () => {
    await halfSettings();
    expect(await found()).toMatchObject({
      kind: "write",
      title: { key: "settingsCreated", params: {} },
      page: "settings",
      when: runAt().now,
    });
  });

  test("leaves half a settings sheet, which counts as none until it is taken back", async () => {
    const { book } = await halfSettings();
    await expect(readSettings()).rejects.toMatchObject({ key: "settingsUnfinished" });
    await takeBackUnfinished((await found()).id);
    expect((await readSettings()).exists).toBe(false);
    expect(book.sheets().map(({ name }) => name)).toEqual(["Data"]);
  });

  test("keeps anything new from being written until it is decided about, and names it", async () => {
    await halfSettings();
    const error: unknown = await ensureSettings(runAt()).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ key: "unfinishedWrite", params: { when: "2026-11-22 09:05" } });
    expect(describeError("zh-CN", error)).toContain("2026-11-22 09:05");
    await leaveUnfinished((await found()).id);
    expect(await findUnfinished()).toBeNull();
  });

  test("keeps what was typed on its sheet since", async () => {
    const host = await halfSettings();
    await type(host, "KAM Settings", { Z9: "a note" });
    expect(await takeBackUnfinished((await found()).id)).toEqual({ key: "undoKept", params: { cells: 1 } });
    expect(host.book.sheetByName("KAM Settings")).toBeDefined();
    expect(journalsIn(host)).toBe(0);
  });

  test("is not taken back twice", async () => {
    await halfSettings();
    const { id } = await found();
    await takeBackUnfinished(id);
    await expect(takeBackUnfinished(id)).rejects.toMatchObject({ key: "journalGone" });
  });

  test("costs one round trip to look for where there is none", async () => {
    const { host } = await withWorkbook({ Data: [["mine"]] });
    expect(await findUnfinished()).toBeNull();
    expect(host.stats.roundTrips).toBe(1);
  });
});

describe("a record that cannot be read", () => {
  const records = [
    ["damaged", `<journal xmlns="${namespace}">{broken</journal>`],
    ["damaged", `<journal xmlns="${namespace}">null</journal>`],
    ["newer", `<journal xmlns="${namespace}">{"version":3}</journal>`],
  ] as const;

  test.each(records)("is said to be %s and blocks nothing", async (word, xml) => {
    const { book } = await withWorkbook({ Data: [["mine"]] });
    book.customXml().set("{1}", xml);
    expect(await findUnfinished()).toBe(word);
    expect(await ensureSettings(runAt())).toMatchObject({ title: { key: "settingsCreated" } });
  });

  test("is removed on demand when it is damaged, and left when it is newer", async () => {
    const { book } = await withWorkbook({ Data: [["mine"]] });
    book.customXml().set("{1}", records[0][1]);
    book.customXml().set("{2}", records[2][1]);
    await leaveUnfinished(null);
    expect([...book.customXml().keys()]).toEqual(["{2}"]);
  });
});

describe("nothing of the user's is lost", () => {
  test("a refused refresh of a plan leaves every row and every word", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    const row = tabOf(host, "Acme").row("Action plan") + 2;
    for (let line = 0; line < 20; line++) await type(host, "Acme", { [`L${row + line}`]: `word ${line}` });
    for (let deal = 5; deal < 17; deal++)
      await type(host, "Deals", { [`A${deal}`]: `New ${deal}`, [`B${deal}`]: "Acme", [`C${deal}`]: "P1" });
    const before = bookSnapshot(host.book);
    const counted = rehearseFaults(host.host, {});
    await build(["Acme"], { ranges: { Deals: "A1:G16" } });
    counted.stop();
    await undoLastWrite();
    expect(bookSnapshot(host.book)).toEqual(before);
    const { stop } = rehearseFaults(host.host, { refuse: [counted.requests.length] });
    await expect(build(["Acme"], { ranges: { Deals: "A1:G16" } })).rejects.toMatchObject({
      key: "writeFailed",
    });
    stop();
    expect(bookSnapshot(host.book)).toEqual(before);
  });

  test("a failed write leaves the settings sheet that a colleague has added meanwhile", async () => {
    const { Excel, host, book } = await withWorkbook({ Data: [["mine"]] });
    const edit = (): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("KAM Settings");
        sheet.getRange("A1").values = [["KAM settings"]];
        await context.sync();
      });
    let isDone = false;
    const answer = host.answer.bind(host);
    host.answer = async (text) => {
      if (!isDone && text.includes("SuspendApiCalculation")) {
        isDone = true;
        await edit();
      }
      return answer(text);
    };
    await expect(ensureSettings(runAt())).rejects.toMatchObject({ key: "writeFailed" });
    expect(book.sheets().map(({ name }) => name)).toEqual(["Data", "KAM Settings"]);
  });

  test("a colleague's rows in a plan keep it from being taken back, which is said, and the record stays", async () => {
    const host = await withWorkbook(lists);
    await build(["Acme"]);
    await type(host, "Accounts", { B2: 7000000 });
    for (let deal = 5; deal < 17; deal++)
      await type(host, "Deals", { [`A${deal}`]: `New ${deal}`, [`B${deal}`]: "Acme", [`C${deal}`]: "P1" });
    await build(["Acme"], { ranges: { Deals: "A1:G16" } });
    const row = tabOf(host, "Acme").row("Action plan") + 1;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Acme").getRange(`${row}:${row}`).insert("Down");
      await context.sync();
    });
    const before = bookSnapshot(host.book);
    expect(await undoLastWrite()).toEqual({ key: "undoLeft", params: { sheets: "Acme", cells: 0 } });
    expect(bookSnapshot(host.book)).toEqual(before);
  });
});
