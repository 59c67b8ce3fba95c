import { previewClassification } from "../../../../src/actions/classify/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";

afterEach(closeWorkbooks);

/** DOMAIN 2.1: a jewellery brand with 4,695 franchisees; per tier accounts and share of sales. */
const reference = [
  { tier: "A", accounts: 40, share: 0.22 },
  { tier: "B", accounts: 360, share: 0.28 },
  { tier: "C", accounts: 425, share: 0.23 },
  { tier: "D", accounts: 3870, share: 0.27 },
];
/** With a total of 5 billion every tier's average lies between its thresholds, but for B and C that need their own. */
const total = 1_000_000_000;
const thresholds = [5_000_000, 700_000, 500_000];

describe("the reference case of the pyramid", () => {
  test("comes out of the pane's preview", async () => {
    const rows = reference.flatMap(({ tier, accounts, share }) =>
      Array.from({ length: accounts }, (_, index) => [`${tier} ${index}`, (total * share) / accounts]),
    );
    await withWorkbook({ 加盟商: [["加盟商", "年销售额（元）"], ...rows] });
    const table = await loadSource({ kind: "range", sheet: "加盟商", address: `A1:B${rows.length + 1}` });
    const settings = await readSettings();
    const preview = await previewClassification(
      {
        method: "threshold",
        mapping: await suggestMapping("accounts", table),
        boundary: "from",
        rule: "start",
        criteria: [],
        mode: "live",
      },
      table,
      {
        ...settings,
        tiers: { rows: settings.tiers.rows.map((row, index) => ({ ...row, from: thresholds[index] ?? 0 })) },
      },
      "zh-CN",
    );
    expect(preview.rows.map(({ tier, accounts }) => [tier, accounts])).toEqual([
      ["A", 40],
      ["B", 360],
      ["C", 425],
      ["D", 3870],
      ["Total", 4695],
    ]);
    preview.rows.slice(0, 4).forEach(({ valueShare, accountsShare, accounts }, index) => {
      expect(valueShare).toBeCloseTo(reference[index]?.share ?? 0, 9);
      expect(accountsShare).toBeCloseTo(accounts / 4695, 12);
    });
    expect(preview.rows.map(({ accountsShare }) => Math.round(accountsShare * 100))).toEqual([
      1, 8, 9, 82, 100,
    ]);
  });
});
