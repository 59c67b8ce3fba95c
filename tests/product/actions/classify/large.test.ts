import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { isWhole } from "../../../support/daily";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { noAccountColumns } from "../../../support/noAccountColumns";

afterEach(closeWorkbooks);

/** 100,000 in the whole suite. */
const count = isWhole ? 100_000 : 20_000;
const block = 1_200_000;

function accounts(): (string | number)[][] {
  const rows = Array.from({ length: count }, (_, index) => [
    `Account ${index} Trading`,
    Math.round(8_000_000 / (1 + index / 90)),
  ]);
  return [["Account", "Annual sales"], ...rows];
}

describe("a large list of accounts", () => {
  test("are read, read again with the settings, and tiered in nine round trips plus one per block of at most 1.2 MB read or written, the page setup included", async () => {
    const { host, book } = await withWorkbook({ List: accounts() }, { tables: { Accounts: "List" } });
    const settings = await readSettings();
    host.resetStats();
    const table = await loadSource({ kind: "table", name: "Accounts" });
    const { roundTrips: read, responseBytes: readBytes } = host.stats;
    // Blocks are cut by rows of like length: there may be one more.
    const blocks = 1 + Math.ceil(readBytes / block);
    expect(read).toBeLessThanOrEqual(1 + blocks);
    const request: ClassificationRequest = {
      method: "threshold",
      mapping: {
        name: 0,
        value: 1,
        ...noAccountColumns,
      },
      boundary: "from",
      rule: "start",
      criteria: [],
      mode: "values",
    };
    expect(await suggestMapping("accounts", table)).toEqual(request.mapping);
    const preview = await previewClassification(request, table, settings, "en");
    expect(preview.tiers).toHaveLength(count);
    host.resetStats();
    const seen: number[] = [];
    await writeClassification(request, table, settings, {
      language: "en",
      now: new Date(2026, 10, 21),
      progress: (done, total) => seen.push(done / total),
    });
    const { roundTrips, requestBytes, largestRequest, largestResponse } = host.stats;
    expect(roundTrips + read).toBeLessThanOrEqual(8 + 2 * blocks + Math.ceil(requestBytes / block));
    expect(Math.max(largestRequest, largestResponse)).toBeLessThan(5_000_000);
    expect(seen.at(-1)).toBe(1);
    const id = book.sheetByName("List")?.id ?? "";
    expect(book.readValues(id, { top: 1, left: 2, bottom: 1, right: 2 })).toEqual([["A"]]);
    expect(book.readValues(id, { top: count, left: 2, bottom: count, right: 2 })).toEqual([["D"]]);
  }, 120_000);
});
