import { freezeFormulas } from "../../../../src/actions/formulas/freeze";
import { thawFormulas } from "../../../../src/actions/formulas/thaw";
import { isWhole } from "../../../support/daily";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

/** In the whole suite more than one block takes; always more than one request. */
const rows = isWhole ? 51_000 : 12_000;

it("freezes and thaws many thousand formulas in parts below 1 MB, says how far it is, and can be cancelled", async () => {
  const { book, host } = await withWorkbook({ List: [["Customer", "Sales"]] });
  const id = book.activeSheetId();
  book.write(
    id,
    { top: 1, left: 0, bottom: rows, right: 2 },
    {
      formulas: Array.from({ length: rows }, (_, row) => [
        `Customer ${row}`,
        row % 2 === 0 ? 5_000_000 : 100,
        `=KAM.TIER(B${row + 2})`,
      ]),
    },
  );
  const options = { language: "en" as const, now: new Date(2026, 10, 29) };

  const controller = new AbortController();
  await expect(
    freezeFormulas({ ...options, signal: controller.signal, progress: () => controller.abort() }),
  ).rejects.toMatchObject({ key: "cancelled" });
  expect(book.customXml().size).toBe(0);

  host.resetStats();
  const steps: number[] = [];
  const frozen = await freezeFormulas({ ...options, progress: (done, total) => steps.push(done / total) });
  expect(frozen.title.params).toEqual({ count: rows });
  expect(steps.length).toBeGreaterThan(2);
  expect(book.readFormulas(id, { top: rows, left: 2, bottom: rows, right: 2 })).toEqual([["D"]]);
  const sizes = [...book.customXml().values()].map((xml) => xml.length);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  expect(host.stats.largestRequest).toBeLessThan(5 * 1024 * 1024);
  expect(host.stats.largestResponse).toBeLessThan(5 * 1024 * 1024);

  const thawed = await thawFormulas(options);
  expect(thawed.title.params).toEqual({ count: rows });
  expect(book.readFormulas(id, { top: rows, left: 2, bottom: rows, right: 2 })).toEqual([
    [`=KAM.TIER(B${rows + 1})`],
  ]);
  expect(book.customXml().size).toBe(0);
}, 300_000);
