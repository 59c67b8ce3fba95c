import { describeError } from "../../../../src/actions/list/messages";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { undoLastWrite } from "../../../../src/actions/undoLastWrite";
import { undoStack } from "../../../../src/excel/undo/undoStack";
import { rehearseFaults } from "../../../../workbench/host/faults/rehearseFaults";
import { createHeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { daily } from "../../../support/daily";
import { closeWorkbooks } from "../../../support/headless";
import { installKamFunctions } from "../support/installKamFunctions";
import { asRange, asTable, openTierList, writeTierList } from "../support/tierList";

beforeAll(installKamFunctions);
beforeEach(() => {
  while (undoStack.top() !== null) undoStack.pop();
});
afterEach(closeWorkbooks);

/** How many requests an action takes. */
async function requestsOf(before: () => Promise<{ host: Host }>, act: () => Promise<unknown>) {
  const { host } = await before();
  const { requests, stop } = rehearseFaults(host, {});
  await act();
  stop();
  closeWorkbooks();
  while (undoStack.top() !== null) undoStack.pop();
  return requests.length;
}

/** In a usual run every second request, the last one among them. */
function requestsIn(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return daily(all, 2, count - 1);
}

type Host = Awaited<ReturnType<typeof openTierList>>["host"];

/** What an action says when somebody types "mine" into C3 before one of its requests, and what C3:E3 hold then. */
async function typedBefore(
  request: number,
  before: () => ReturnType<typeof openTierList>,
  act: () => Promise<unknown>,
): Promise<{ readonly said: string; readonly held: string }> {
  const { host, book } = await before();
  const theirs = createHeadlessHost({ book });
  const row = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("List").getRange("C3:E3");
  const edit = () =>
    theirs.Excel.run(async (context) => {
      row(context).getCell(0, 0).values = [["mine"]];
      await context.sync();
    });
  const { stop } = rehearseFaults(host, { remoteEdits: [{ before: request, edit }] });
  let said = "done";
  try {
    const result = await act();
    said = (result as { readonly key?: string } | null)?.key ?? "done";
  } catch (error) {
    said = describeError("en", error);
  }
  stop();
  const held = await theirs.Excel.run(async (context) => {
    const range = row(context).load("formulas");
    await context.sync();
    return String((range.formulas as unknown[][])[0]);
  });
  return { said, held };
}

describe("what somebody types into a cell right before a request overwrites it", () => {
  const first = () => openTierList(asRange);
  const again = (source: SourceRef) => async () => {
    const headless = await openTierList(source);
    await writeTierList("values", source);
    return headless;
  };

  test("is never lost beside a list that is classified for the first time", async () => {
    const act = () => writeTierList("values", asRange);
    const count = await requestsOf(first, act);
    const says: string[] = [];
    for (const request of requestsIn(count)) {
      const { said, held } = await typedBefore(request, first, act);
      expect({ request, held }).toEqual({ request, held: expect.stringContaining("mine") });
      says.push(said);
    }
    expect(says).toContain(
      "List!C3 was changed while it was to be written: the change stays, and everything else is as it was. Try again.",
    );
  });

  test.each([asRange, asTable])("is never lost in a tier that is written anew, $kind", async (source) => {
    const act = () => writeTierList("live", source);
    const count = await requestsOf(again(source), act);
    for (const request of requestsIn(count)) {
      const { said, held } = await typedBefore(request, again(source), act);
      expect({ request, said, held }).toEqual({ request, said, held: expect.stringContaining("mine") });
    }
  });

  test("is never lost beside a list whose first tiers are taken back", async () => {
    const count = await requestsOf(again(asRange), undoLastWrite);
    for (const request of requestsIn(count)) {
      const { said, held } = await typedBefore(request, again(asRange), undoLastWrite);
      expect({ request, said, held }).toEqual({ request, said, held: expect.stringContaining("mine") });
    }
  });
});
