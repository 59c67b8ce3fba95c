import { listSources } from "../../../../src/actions/sources/listSources";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { closeWorkbooks } from "../../../support/headless";
import { everyFeature } from "./everyFeature";
import { headers, largeBook, listRows, rowOf } from "./largeBook";

afterEach(closeWorkbooks);

/** Excel's longest text. */
const longest = "x".repeat(32_767);

describe("every page works", () => {
  it("with 40 sheets of 100 columns of long texts, whose samples are ten times as large as Excel answers", async () => {
    const notes = Array.from({ length: 100 }, (_, column) => `Note ${column}`);
    const text = "what was said in the meeting of that day ".repeat(25);
    const wide = [notes, ...Array.from({ length: 11 }, () => notes.map(() => text))];
    const sheets = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`Wide ${index}`, wide]));
    const { host } = largeBook({ Accounts: [headers, ...listRows(8)], ...sheets });
    const found = await listSources("accounts");
    expect(found).toHaveLength(41);
    expect(found[0]).toMatchObject({ sheet: "Accounts", address: "A1:G9" });
    expect(found[40]?.headers).toContain("Note 9");
    expect(host.stats.roundTrips).toBeLessThan(25);
    const table = await loadSource(found[0]!.ref);
    expect(await everyFeature(table, "Account 0")).toMatchObject({ deals: 8, tiers: [2, 2, 2, 2] });
  });

  it("with cells of 32,767 characters in every row of a list", async () => {
    const notes = Array.from({ length: 20 }, (_, index) => `Note ${index}`);
    const rows = listRows(24).map((row) => [...row, ...notes.map(() => longest)]);
    largeBook({ Accounts: [[...headers, ...notes], ...rows] });
    const [found] = await listSources("accounts");
    expect(found).toMatchObject({ rows: 24 });
    const table = await loadSource(found!.ref);
    expect(table.columns.at(-1)).toEqual(rows.map(() => longest));
    expect(await everyFeature(table, "Account 0")).toMatchObject({ deals: 24, tiers: [6, 6, 6, 6] });
  });

  it("with a row that is larger than Excel answers at once", async () => {
    const notes = Array.from({ length: 180 }, (_, index) => `Note ${index}`);
    const rows = listRows(3).map((row) => [...row, ...notes.map(() => longest)]);
    largeBook({ Accounts: [[...headers, ...notes], ...rows] });
    const [found] = await listSources("accounts");
    const table = await loadSource(found!.ref);
    expect(table.columns.slice(0, 3).map((cells) => cells[2])).toEqual(["Account 2", 2_000_000, "P4"]);
    expect(table.columns.slice(7).every((cells) => cells.every((cell) => cell === longest))).toBe(true);
  });

  it("with 200 sheets, in as many round trips as with one", async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`List ${index}`, [headers, ...listRows(4)]]),
    );
    const { host } = largeBook(sheets);
    const found = await listSources("accounts");
    expect(found).toHaveLength(200);
    expect(host.stats.roundTrips).toBe(4);
    const table = await loadSource(found[0]!.ref);
    expect(await everyFeature(table, "Account 0")).toMatchObject({ deals: 4, tiers: [1, 1, 1, 1] });
  });

  it("with a list of 16,384 columns", async () => {
    const more = Array.from({ length: 16_384 - headers.length }, (_, index) => `Column ${index}`);
    const rows = listRows(8).map((row, index) => [...row, ...more.map((_, column) => index * column)]);
    largeBook({ Accounts: [[...headers, ...more], ...rows] });
    const [found] = await listSources("accounts");
    expect(found).toMatchObject({ rows: 8, address: "A1:XFD9" });
    const table = await loadSource(found!.ref);
    expect(table.columns[16_383]?.[7]).toBe(7 * (16_383 - headers.length));
    const mapping = await suggestMapping("accounts", table);
    expect(mapping).toMatchObject({ name: 0, value: 1 });
    const result = await everyFeature(table, "Account 0");
    expect(result).toMatchObject({ deals: 8, tiers: [2, 2, 2, 2], conflicts: ["noRoomBeside"] });
  });

  it("with a list whose first 40 rows are larger than Excel answers at once", async () => {
    const words = "some words ".repeat(8);
    const more = Array.from({ length: 2_000 }, (_, index) => `Column ${index}`);
    const texts = more.map(() => words);
    const rows = Array.from({ length: 44 }, (_, index) => [...rowOf(index), ...texts]);
    largeBook({ Accounts: [[...headers, ...more], ...rows] });
    const [found] = await listSources("accounts");
    const table = await loadSource(found!.ref);
    expect(table.rows).toBe(44);
    expect(table.columns[2_006]?.[43]).toBe(words);
  });
});
