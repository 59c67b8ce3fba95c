import { writeClassification } from "../../../../src/actions/classify/feature";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { noAccountColumns } from "../../../support/noAccountColumns";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

const mapping = {
  name: 0,
  value: 1,
  ...noAccountColumns,
};

test.each([
  ["live", true, true],
  ["values", true, false],
  ["live", false, false],
] as const)("%s tiers, manual calculation %s: the result asks for F9: %s", async (mode, isManual, says) => {
  const { book } = await withWorkbook({
    List: [
      ["Account", "Annual sales"],
      ["Acme", 6_000_000],
    ],
  });
  book.setManualCalculation(isManual);
  const table = await loadSource({ kind: "range", sheet: "List", address: "A1:B2" });
  const request = {
    ...({ method: "threshold", mapping, boundary: "from", rule: "start", criteria: [] } as const),
    mode,
  };
  const { notes } = await writeClassification(request, table, await readSettings(), {
    language: "en",
    now: new Date(2026, 10, 29),
  });
  expect(notes.some(({ key }) => key === "noteManualCalculation")).toBe(says);
});
