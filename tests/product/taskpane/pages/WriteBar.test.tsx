import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
  ActionError,
  type TouchedArea,
  type WriteOptions,
  type WriteResult,
} from "../../../../src/actions/list/messages";
import { ActionsContext, type PaneActions } from "../../../../src/taskpane/state/actions";
import { LanguageContext } from "../../../../src/taskpane/state/language";
import { LastWriteContext, useLastWriteState } from "../../../../src/taskpane/state/lastWrite";
import { WriteBar } from "../../../../src/taskpane/steps/WriteBar";
import { fakeActions } from "../support/fakeActions";
import { button, findSentence, hasSentence, isOff } from "../support/screen";

const result: WriteResult = {
  title: { key: "classified", params: { accounts: 3 } },
  undoId: "write 1",
  goTo: { sheet: "Report", address: "A1" },
  written: [],
  kept: 0,
  keptCells: [],
  notes: [],
};

const area = (sheet: string, address = "A1"): TouchedArea => ({
  sheet,
  address,
  what: { key: "touchNewSheet", params: {} },
});

type BarProps = Partial<React.ComponentProps<typeof WriteBar>>;

function Bar(props: BarProps) {
  return (
    <LastWriteContext value={useLastWriteState()}>
      <WriteBar
        label="Write"
        touched={[area("Report")]}
        conflicts={[]}
        notes={[]}
        busy={false}
        job={() => Promise.resolve(result)}
        {...props}
      />
    </LastWriteContext>
  );
}

function openBar(props: BarProps = {}, own: Partial<PaneActions> = {}, language: "en" | "zh-CN" = "en") {
  const loaded = Promise.resolve(fakeActions([], own));
  render(
    <LanguageContext value={{ language, choose: () => undefined }}>
      <ActionsContext value={() => loaded}>
        <Bar {...props} />
      </ActionsContext>
    </LanguageContext>,
  );
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}

/** The same with props that change while it stands. */
function openChanging(first: BarProps) {
  const loaded = Promise.resolve(fakeActions([]));
  const bar = (props: BarProps) => (
    <ActionsContext value={() => loaded}>
      <Bar {...first} {...props} />
    </ActionsContext>
  );
  const { rerender } = render(bar({}));
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }),
    change: (props: BarProps) => rerender(bar(props)),
  };
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

test("nothing can be written before there is a preview", async () => {
  let started = 0;
  const user = openBar({ touched: null, job: () => (started++, Promise.resolve(result)) });
  expect(isOff("Write")).toBe(true);
  await user.click(button("Write"));
  expect(started).toBe(0);
});

test("a click on a preview that is being computed anew waits for it, and then writes", async () => {
  let started = 0;
  const job = () => (started++, new Promise<WriteResult>(() => undefined));
  const { user, change } = openChanging({ busy: true, job });
  await user.click(button("Write"));
  await settled();
  expect(started).toBe(0);
  change({ busy: false });
  await settled();
  expect(started).toBe(1);
});

test.each([
  ["is gone", { touched: null }],
  ["cannot be written", { conflicts: [{ key: "needCriteria", params: {} }] as const }],
])("a click on a preview that %s once it is computed writes nothing, then or later", async (_, changed) => {
  let started = 0;
  const job = () => (started++, new Promise<WriteResult>(() => undefined));
  const { user, change } = openChanging({ busy: true, job });
  await user.click(button("Write"));
  change({ ...changed });
  await findSentence(/^Not written: what is shown here has changed meanwhile/);
  change({ touched: [area("Report")], conflicts: [], busy: false });
  await settled();
  expect(started).toBe(0);
});

test("a double click writes once", async () => {
  let started = 0;
  const user = openBar({ job: () => (started++, Promise.resolve(result)) });
  await user.dblClick(button("Write"));
  await findSentence("Tiers written for 3 accounts.");
  await settled();
  expect(started).toBe(1);
});

test("what will be touched is listed, a range with its address, and beyond six only counted", () => {
  openBar({
    touched: [area("Report", "A1:F9"), ...["2", "3", "4", "5", "6", "7", "8"].map((name) => area(name))],
  });
  const lines = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(lines).toEqual([
    "Report A1:F9 – new sheet",
    ...["2", "3", "4", "5", "6"].map((name) => `${name} – new sheet`),
    "and 2 more",
  ]);
});

test("a second click while a write runs does not start another", async () => {
  let started = 0;
  const user = openBar({ job: () => (started++, new Promise(() => undefined)) });
  await user.click(button("Write"));
  await user.click(button("Write"));
  expect(started).toBe(1);
});

test("progress moves as the write says", async () => {
  let say: WriteOptions["progress"];
  const user = openBar(
    { job: ({ progress }) => ((say = progress), new Promise(() => undefined)) },
    {},
    "zh-CN",
  );
  await user.click(button("Write"));
  expect(await screen.findByRole("progressbar", { name: "正在写入，0%" })).toBeTruthy();
  act(() => say?.(3, 4));
  expect(await screen.findByRole("progressbar", { name: "正在写入，75%" })).toBeTruthy();
});

test("a new attempt takes the last error or result away", async () => {
  const answers = [() => Promise.reject(new Error("odd")), () => Promise.resolve(result)];
  const user = openBar({ job: () => answers.shift()!() });
  await user.click(button("Write"));
  await findSentence("Something unexpected happened: odd");
  await user.click(button("Write"));
  await findSentence("Tiers written for 3 accounts.");
  expect(hasSentence("Something unexpected happened: odd")).toBe(false);
});

test("an undo that is refused is explained, and can be tried again", async () => {
  const answers = [
    () => Promise.reject(new ActionError("undoNotLast")),
    () => Promise.resolve({ key: "undoKept", params: { cells: 4 } } as const),
  ];
  const user = openBar({}, { undoLastWrite: () => answers.shift()!() });
  await user.click(button("Write"));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await findSentence("Only the last write can be taken back.");
  await user.click(button("Undo"));
  await findSentence("Taken back. Cells changed since and left as they are: 4.");
  expect(hasSentence("Only the last write can be taken back.")).toBe(false);
  expect(screen.queryAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Write"]);
});

test("a place that is gone is explained", async () => {
  const user = openBar(
    {},
    { goTo: () => Promise.reject(new ActionError("sourceGone", { source: "Report" })) },
  );
  await user.click(button("Write"));
  await user.click(await screen.findByRole("button", { name: "Go there" }));
  await findSentence("Report is no longer there.");
});

test("notes on the result and more about it stand below its sentence", async () => {
  const notes = [{ key: "noteKept", params: { count: 2 } }] as const;
  const user = openBar({
    job: () => Promise.resolve({ ...result, notes }),
    renderResult: ({ undoId }) => <p>More about {undoId}</p>,
  });
  await user.click(button("Write"));
  await findSentence("2 cells that were typed in were left as they are.");
  expect(hasSentence("More about write 1")).toBe(true);
});

test("the result says when and where in one line, and what was written is shown in the workbook", async () => {
  const shown: string[] = [];
  const when = new Date(2026, 10, 21, 9, 5);
  const written = [
    { sheet: "Accounts", address: "K1:K301" },
    { sheet: "Accounts", address: "L1:M301" },
    { sheet: "Tier summary", address: "A1:F40" },
    { sheet: "KAM Settings", address: "A1" },
    { sheet: "More", address: "A1" },
  ];
  const user = openBar(
    { job: () => Promise.resolve({ ...result, when, written }) },
    { showWritten: ({ undoId }) => Promise.resolve(void shown.push(undoId)) },
  );
  await user.click(button("Write"));
  await findSentence(
    "2026-11-21 09:05 · Accounts K1:K301, L1:M301 · Tier summary A1:F40 · KAM Settings A1 · + 1",
  );
  expect(shown).toEqual(["write 1"]);
});

test("the result goes when the page turns to another source, and does not come back with the first", async () => {
  const { user, change } = openChanging({ about: "Deals" });
  await user.click(button("Write"));
  await findSentence("Tiers written for 3 accounts.");
  change({ about: "Archive" });
  expect(hasSentence("Tiers written for 3 accounts.")).toBe(false);
  change({ about: "Deals" });
  expect(hasSentence("Tiers written for 3 accounts.")).toBe(false);
});

test("the result goes with a sheet that it speaks of", async () => {
  let sheets = ["Report"];
  let tell: (() => void) | undefined;
  const user = openBar(
    {},
    {
      haveSheets: (names) => Promise.resolve(names.every((name) => sheets.includes(name))),
      watchSheets: (onChange) => {
        tell = onChange;
        return Promise.resolve(() => Promise.resolve());
      },
    },
  );
  await user.click(button("Write"));
  await findSentence("Tiers written for 3 accounts.");
  sheets = [];
  tell?.();
  await waitFor(() => expect(hasSentence("Tiers written for 3 accounts.")).toBe(false));
});

test.each([
  { isHere: true, takes: "takes the focus that was lost" },
  { isHere: false, takes: "leaves the focus in the sheet, where the user may be typing" },
])("the result $takes", async ({ isHere }) => {
  const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(isHere);
  const user = openBar({
    job: () => {
      (document.activeElement as HTMLElement).blur();
      return Promise.resolve(result);
    },
  });
  await user.click(button("Write"));
  await findSentence("Tiers written for 3 accounts.");
  expect(document.activeElement?.textContent === "Tiers written for 3 accounts.").toBe(isHere);
  hasFocus.mockRestore();
});

test("a preview that is no longer of what is there is not written, and the click is told so", async () => {
  let started = 0;
  const user = openBar({ isFresh: false, job: () => (started++, Promise.resolve(result)) });
  await user.click(button("Write"));
  await findSentence("Not written: what is shown here has changed meanwhile. Press again to write it.");
  expect(started).toBe(0);
});
