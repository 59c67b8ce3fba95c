import { repairFormulas } from "../../../src/actions/formulas/repair";
import type { WriteResult } from "../../../src/actions/list/messages";
import { type HostFaults, rehearseFaults } from "../../../workbench/host/faults/rehearseFaults";
import type { HeadlessHost } from "../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../support/headless";
import { build, lists } from "./plans/plansHost";
import { classifyCase } from "./rerun/classifyCase";
import { runAt } from "./rerun/RerunCase";
import { installKamFunctions } from "./support/installKamFunctions";

beforeAll(installKamFunctions);
afterEach(closeWorkbooks);

interface Write {
  readonly name: string;
  readonly open: () => Promise<HeadlessHost>;
  readonly act: () => Promise<WriteResult>;
  readonly note: { readonly key: string; readonly params: object };
}

const reason: unknown = expect.stringMatching(/\w/);

const writes: readonly Write[] = [
  {
    name: "columns beside a list",
    open: () =>
      withWorkbook(
        { Accounts: [[...classifyCase.headers], ...classifyCase.rows.map((row) => [...row])] },
        { tables: { Accounts: "Accounts" } },
      ),
    act: () => classifyCase.write("values", { kind: "table", name: "Accounts" }),
    note: {
      key: "noteNotReadBack",
      params: { cell: expect.stringMatching(/^Accounts!C2:C6/) as unknown, reason },
    },
  },
  {
    name: "a repair",
    async open() {
      const headless = await withWorkbook({ List: [[5_000_000, "=KAM.TIER(A1)"]] });
      headless.book.openBeforeFunctions();
      return headless;
    },
    act: () => repairFormulas(runAt()),
    note: { key: "noteNotReadBack", params: { cell: "List!B1", reason } },
  },
  {
    name: "the page setup of plans",
    open: () => withWorkbook(lists),
    act: () => build(["Acme"]),
    note: { key: "notePrintLayout", params: { reason } },
  },
];

/** The write with its last request, which follows the last change, met by a fault. */
async function lastFailing({ open, act }: Write, fault: (last: number) => HostFaults): Promise<WriteResult> {
  const clean = await open();
  const { requests, stop } = rehearseFaults(clean.host, {});
  await act();
  stop();
  closeWorkbooks();
  const { host } = await open();
  const rehearsal = rehearseFaults(host, fault(requests.length));
  return act().finally(rehearsal.stop);
}

describe.each(writes)("$name that cannot be read back", (write) => {
  it("counts as written, with a note", async () => {
    for (const fault of [
      (last: number) => ({ refuse: [last] }),
      (last: number) => ({ deadFrom: last }),
    ] satisfies ((last: number) => HostFaults)[]) {
      const { notes, undoId } = await lastFailing(write, fault);
      expect(notes).toContainEqual(write.note);
      expect(undoId).toMatch(/./);
      closeWorkbooks();
    }
  });
});
