import { previewPlans } from "../../../../src/actions/plans/previewPlans";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { closeWorkbooks, withWorkbook } from "../../../support/headless";
import { build, lists, loadSources, tabOf } from "./plansHost";

afterEach(closeWorkbooks);

/*
 * Acme: a KDM of grade CR2 (0.75), a KI of CR3 (0.5), no KU. Weights 0.5, 0.3, 0.2:
 * 0.5 × 0.75 + 0.3 × 0.5 = 0.525.
 */
test("a plan tab holds score and gaps as values where Excel computes no KAM functions, and it is said", async () => {
  const host = await withWorkbook(lists, { missingSets: ["CustomFunctionsRuntime"] });
  const chosen = { accounts: ["Acme"], sections: ["contacts"] as const };
  const preview = await previewPlans(chosen, await loadSources(), await readSettings(), "en");
  expect(preview.notes).toContainEqual({ key: "notePlanValues", params: {} });
  const { notes } = await build(["Acme"]);
  expect(notes).toContainEqual({ key: "notePlanValues", params: {} });
  const cells = tabOf(host, "Acme").formulas.flat();
  expect(cells.filter((cell) => String(cell).includes("KAM."))).toEqual([]);
  expect(cells).toContain(0.525);
  expect(cells).toContain("no KU");
});
