import { type HostFaults, rehearseFaults } from "../../../workbench/host/faults/rehearseFaults";
import type { HeadlessHost } from "../../../workbench/headless/createHeadlessHost";
import { closeWorkbooks, withWorkbook } from "../../support/headless";

afterEach(closeWorkbooks);

/** Three requests; request n writes n into A-n and B-n. Which of them failed, and with which code. */
async function writeThrice(): Promise<string[]> {
  const codes: string[] = [];
  for (const row of [1, 2, 3]) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange(`A${row}`).values = [[row]];
      sheet.getRange(`B${row}`).values = [[row]];
      await context.sync();
    }).catch((error: unknown) => {
      codes.push(`${row} ${(error as OfficeExtension.Error).code}`);
    });
  }
  return codes;
}

function cells({ book }: HeadlessHost): unknown[][] {
  return book.readValues(book.sheets()[0]!.id, { top: 0, bottom: 2, left: 0, right: 1 });
}

describe("requests that go wrong", () => {
  const blank = ["", ""];
  test.each<[string, HostFaults, string[], unknown[][]]>([
    ["a refused one is not applied", { refuse: [2] }, ["2 GeneralException"], [[1, 1], blank, [3, 3]]],
    [
      "one whose answer is lost is applied",
      { loseAnswer: [2] },
      ["2 ConnectionFailure"],
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      "the first half of one is applied, here none of its cells",
      { half: [2] },
      ["2 GeneralException"],
      [[1, 1], blank, [3, 3]],
    ],
    [
      "none is applied once the host is dead",
      { deadFrom: 3 },
      ["3 ConnectionFailure"],
      [[1, 1], [2, 2], blank],
    ],
  ])("%s", async (_, faults, failed, left) => {
    const headless = await withWorkbook({ Data: [] });
    const { stop } = rehearseFaults(headless.host, faults);
    expect(await writeThrice()).toEqual(failed);
    expect(cells(headless)).toEqual(left);
    stop();
    expect(await writeThrice()).toEqual([]);
  });

  test("one is cut at any of its actions", async () => {
    const headless = await withWorkbook({ Data: [] });
    const counted = rehearseFaults(headless.host, {});
    await writeThrice();
    counted.stop();
    const actions = counted.requests[0]!.Actions;
    const lefts: unknown[] = [];
    for (let cut = 0; cut < actions.length; cut++) {
      const fresh = await withWorkbook({ Data: [] });
      rehearseFaults(fresh.host, { half: [{ request: 1, actions: cut }] });
      expect(await writeThrice()).toEqual(["1 GeneralException"]);
      lefts.push(cells(fresh)[0]!.join(""));
    }
    expect([...new Set(lefts)]).toEqual(["", "1"]);
  });

  test("are never answered by a silent host, nor applied", async () => {
    const headless = await withWorkbook({ Data: [] });
    const silent = await new Promise<number>((onSilence) => {
      rehearseFaults(headless.host, { silentFrom: 2, onSilence });
      void writeThrice();
    });
    expect(silent).toBe(2);
    expect(cells(headless)).toEqual([[1, 1], blank, blank]);
  });

  test("are refused when they are longer than the host takes", async () => {
    const headless = await withWorkbook({ Data: [] });
    rehearseFaults(headless.host, { maxBytes: 100 });
    expect((await writeThrice())[0]).toBe("1 RequestPayloadSizeLimitExceeded");
  });

  test("find what somebody else has done in the meantime", async () => {
    const headless = await withWorkbook({ Data: [] });
    const sheetId = headless.book.sheets()[0]!.id;
    const typed = { top: 1, bottom: 2, left: 0, right: 0 };
    const edit = (): void => headless.book.write(sheetId, typed, { formulas: [["theirs"], ["theirs"]] });
    rehearseFaults(headless.host, { remoteEdits: [{ before: 3, edit }] });
    expect(await writeThrice()).toEqual([]);
    expect(cells(headless)).toEqual([
      [1, 1],
      ["theirs", 2],
      [3, 3],
    ]);
  });
});
