import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks } from "../../../support/headless";
import { readPages } from "../../excel/report/readSheet";
import { openList, writes } from "../../excel/report/sheetKinds";
import { installKamFunctions } from "../support/installKamFunctions";
import { typeInto } from "../support/typeInto";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const now = new Date(2026, 1, 10);
const settings = "KAM Settings";

/** Address of the value of the paper among the options. */
function paperCell({ book }: HeadlessHost): string {
  const { sheetId = "", zone } = book.tables().find(({ name }) => name === "KAM_Options") ?? {};
  if (zone === undefined) throw new Error("no options");
  const row = book.readValues(sheetId, zone).findIndex(([option]) => /paper|纸张/i.test(String(option)));
  return `B${zone.top + row + 1}`;
}

describe.each(["en", "zh-CN"] as const)("the paper of written sheets, %s", (language) => {
  it("is A4 until the options say Letter, which their list offers", async () => {
    const host = await openList();
    await ensureSettings({ language, now });
    expect((await readPages(settings)).layout.paperSize).toBe("A4");
    expect((await readSettings(language)).options.paper).toBe("A4");
    await Excel.run(async (context) => {
      const rule = context.workbook.worksheets.getItem(settings).getRange(paperCell(host)).dataValidation;
      rule.load("rule");
      await context.sync();
      expect(rule.rule.list?.source).toBe("A4,Letter");
    });
    await typeInto(host, settings, paperCell(host), "letter");
    const { sheet } = await writes.classify("values", language);
    const { layout, area } = await readPages(sheet);
    expect(layout.paperSize).toBe("Letter");
    expect(area).not.toBeNull();
  });

  it("is A4 in a workbook whose options lack the row, or hold another word, which is said", async () => {
    const host = await openList();
    await ensureSettings({ language, now });
    await typeInto(host, settings, paperCell(host), "A3");
    const { options, faults } = await readSettings(language);
    expect([options.paper, faults.map(({ part }) => part)]).toEqual(["A4", ["paper"]]);
    const cell = paperCell(host);
    await typeInto(host, settings, cell, "");
    await typeInto(host, settings, cell.replace("B", "A"), "");
    expect(await readSettings(language)).toMatchObject({ faults: [], options: { paper: "A4" } });
    expect((await readPages((await writes.classify("values", language)).sheet)).layout.paperSize).toBe("A4");
  });
});
