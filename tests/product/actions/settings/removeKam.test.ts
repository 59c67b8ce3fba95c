import { freezeFormulas } from "../../../../src/actions/formulas/freeze";
import { findKamRemains, removeKam } from "../../../../src/actions/settings/removeKam";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { runSelfCheck } from "../../../../src/actions/selfCheck/runSelfCheck";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { bookSnapshot } from "../support/bookSnapshot";
import { installKamFunctions } from "../support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const options = { language: "en" as const, now: new Date(2026, 10, 29) };

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

describe("removeKam", () => {
  it("finds what is ours and nothing else", async () => {
    await fullWorkbook();
    const remains = await findKamRemains();
    expect(remains).toMatchObject({ sheets: ["KAM self-check", "KAM Settings"], frozen: true, formulas: 0 });
  });

  it("removes what is chosen, keeps the settings sheet, and leaves what is the user's", async () => {
    const { book } = await fullWorkbook();
    const message = await removeKam({ sheets: ["KAM self-check", "List"], memory: true });
    expect(message).toMatchObject({ key: "kamRemoved", params: { sheets: 1 } });
    expect(book.sheets().map(({ name }) => name)).toEqual(["List", "KAM Settings"]);
    expect(book.names().map(({ name }) => name)).toEqual(["Mine"]);
    expect([...book.customXml().keys()]).toEqual(["{1}"]);
    expect([...book.settings().keys()]).toEqual(["other.key"]);
    expect(await findKamRemains()).toMatchObject({ sheets: ["KAM Settings"], memory: 0, frozen: false });
  });

  it("changes nothing where no visible sheet would be left", async () => {
    const { book } = await fullWorkbook();
    book.setVisible(book.sheetByName("List")!.id, false);
    const before = bookSnapshot(book);
    await expect(
      removeKam({ sheets: ["KAM self-check", "KAM Settings"], memory: true }),
    ).rejects.toMatchObject({ key: "removeLastSheet" });
    expect(bookSnapshot(book)).toEqual(before);
  });
});
