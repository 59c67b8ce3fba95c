import { screen, waitFor, within } from "@testing-library/react";
import {
  ActionError,
  type CellPlace,
  type Message,
  type WriteOptions,
  type WriteResult,
} from "../../../../src/actions/list/messages";
import type { SourceTable } from "../../../../src/actions/sources/SourceTable";
import type { DataProblem } from "../../../../src/core/quality/columnProblems";
import type { Language } from "../../../../src/i18n/Language";
import type { PaneActions } from "../../../../src/taskpane/state/actions";
import { fakeActions, type FakeList } from "./fakeActions";
import { openPane } from "./openPane";
import { button, choose, chosen, findSentence, hasSentence, isOff, picked } from "./screen";

/** What every page over a list says alike. */
const words = {
  en: {
    list: "List",
    noList: "No list found",
    howToMakeOne: /^Give a sheet a header row with rows below it/,
    preview: "The preview appears when source and columns are set.",
    touches: "This will be written, and nothing else:",
    newSheet: /new sheet/,
    results: "Results as",
    live: "Live formulas",
    values: "Values",
    problems: "Data to look at",
    showMe: "Show me",
    next: "Next: 2 of 2",
    protected: "The sheet Report is protected. Remove the protection, then try again.",
    changed: "Sales list has changed since it was read. Read it again.",
    changedShown:
      "Sales list has changed since; here are the figures as they are now. Press again to write them.",
    busy: "Excel is busy.",
    unexpected: "Something unexpected happened: Excel is busy.",
    cancel: "Cancel",
    cancelling: "Cancelling …",
    progress: "Writing, 30%",
    cancelled: "Cancelled. The workbook is as it was.",
    kept: "Cells of yours, kept as they are: 2.",
    goThere: "Go there",
    undo: "Undo",
    takenBack: "The last write was taken back.",
  },
  "zh-CN": {
    list: "数据表",
    noList: "未找到数据表",
    howToMakeOne: /^请让工作表有标题行和数据行/,
    preview: "选好数据来源和列之后，这里显示预览。",
    touches: "只会写入以下内容：",
    newSheet: /新工作表/,
    results: "结果形式",
    live: "实时公式",
    values: "数值",
    problems: "待查看的数据问题",
    showMe: "定位",
    next: "下一处：第 2 处，共 2 处",
    protected: "工作表“Report”受保护。请取消保护后重试。",
    changed: "“Sales list”在读取后已有变化，请重新读取。",
    changedShown: "“Sales list”在此期间已有变化；这里显示的是最新数字，再按一次即写入。",
    busy: "Excel is busy.",
    unexpected: "发生意外错误：Excel is busy.",
    cancel: "取消",
    cancelling: "正在取消……",
    progress: "正在写入，30%",
    cancelled: "已取消。工作簿保持原样。",
    kept: "保留了您填写的 2 个单元格。",
    goThere: "转到结果",
    undo: "撤销",
    takenBack: "已撤销上一次写入。",
  },
} as const;

/** A page over a list, in one language. */
interface ListPage<Preview> {
  readonly page: "classify" | "forecast" | "commission";
  readonly language: Language;
  readonly list: FakeList;
  readonly preview: Preview;
  /** The title of the result that the write gives. */
  readonly written: Message;
  /** The actions of the page over these two. */
  readonly actions: (
    preview: () => Promise<Preview>,
    write: (options: WriteOptions) => Promise<WriteResult>,
  ) => Partial<PaneActions>;
  readonly says: {
    readonly title: string;
    readonly lead: string;
    /** The list in the drop-down. */
    readonly option: string;
    /** A required column by its field, and what the drop-down shows. */
    readonly field: string;
    readonly column: string;
    readonly missing: string;
    /** What the preview shows among other things. */
    readonly figure: string;
    /** The problem with numbers in rows 2 and 4 of the second column. */
    readonly problem: string;
    readonly write: string;
    readonly written: string;
  };
}

/** The same actions; `see` is told of each table that is previewed. */
function watchPreviews(own: Partial<PaneActions>, see: (table: SourceTable) => void): Partial<PaneActions> {
  const watched = Object.entries(own).map(([name, action]) => {
    const call = action as (request: unknown, table: SourceTable, ...more: unknown[]) => unknown;
    const seeing: typeof call = (request, table, ...more) => {
      see(table);
      return call(request, table, ...more);
    };
    return [name, name.startsWith("preview") ? seeing : action];
  });
  return Object.fromEntries(watched) as Partial<PaneActions>;
}

/** The list after its last row was written once more. */
function grown(table: SourceTable): SourceTable {
  const columns = table.columns.map((cells) => [...cells, cells.at(-1) ?? null]);
  return { ...table, columns, rows: table.rows + 1 };
}

/** What a user sees and does on every page over a list. */
export function describeListPage<
  Preview extends { readonly problems: readonly DataProblem[]; readonly conflicts: readonly Message[] },
>({ page, language, list, preview, written, actions, says }: ListPage<Preview>): void {
  const t = words[language];
  const place: CellPlace = { sheet: "Report", address: "A1" };
  const result: WriteResult = {
    title: written,
    undoId: "write 1",
    goTo: place,
    written: [place],
    kept: 2,
    keptCells: [],
    notes: [],
  };
  const notAsked = () => Promise.reject(new Error("nothing was to be written"));
  const open = (
    {
      shown = preview,
      lists = [list],
      ...own
    }: { shown?: Preview; lists?: FakeList[] } & Partial<PaneActions> = {},
    write: (options: WriteOptions) => Promise<WriteResult> = notAsked,
  ) =>
    openPane(page, fakeActions(lists, { ...actions(() => Promise.resolve(shown), write), ...own }), language);
  const required = { name: new RegExp(`^${says.field}`) };

  describe(`the page ${says.title}`, () => {
    test("says what it is for, and without a list how to make one; nothing can be written", async () => {
      open({ lists: [] });
      expect(await screen.findByRole("heading", { level: 1, name: says.title })).toBeTruthy();
      expect(hasSentence(says.lead)).toBe(true);
      await findSentence(t.howToMakeOne);
      expect(chosen(t.list)).toBe(t.noList);
      expect(hasSentence(t.preview)).toBe(true);
      expect(isOff(says.write)).toBe(true);
    });

    test("reads the list that is there and shows its recognised columns and its place", async () => {
      open();
      await screen.findByRole("combobox", required);
      expect(chosen(t.list)).toBe(says.option);
      expect(chosen(required.name)).toBe(says.column);
      expect(hasSentence(`${list.table.sheet} ${list.table.address}`)).toBe(true);
    });

    test("shows the preview and all that will be written, as live formulas until values are chosen", async () => {
      const user = open();
      await findSentence(says.figure);
      expect(hasSentence(t.touches)).toBe(true);
      expect(screen.getByText("Report").closest("li")?.textContent).toMatch(t.newSheet);
      expect(isOff(says.write)).toBe(false);
      expect(picked(t.results)).toBe(t.live);
      await user.click(screen.getByRole("radio", { name: t.values }));
      expect(picked(t.results)).toBe(t.values);
    });

    test("asks for a required column, and shows the preview once it is chosen", async () => {
      const [field] = Object.keys(list.mapping);
      const unknown = { ...list, mapping: { ...list.mapping, [field!]: null } } as FakeList;
      const user = open({ lists: [unknown] });
      expect((await screen.findByRole("alert")).textContent).toBe(says.missing);
      expect(isOff(says.write)).toBe(true);
      await choose(user, required.name, says.column);
      await findSentence(says.figure);
      expect(screen.queryByRole("alert")).toBeNull();
    });

    test("names what is odd in the data and goes from cell to cell", async () => {
      const went: CellPlace[] = [];
      const problem: DataProblem = {
        kind: "notNumber",
        field: Object.keys(list.mapping).find((name) => list.mapping[name as never] === 1)!,
        column: 1,
        rows: [0, 2],
        examples: ["n/a", "?"],
      };
      const user = open({
        shown: { ...preview, problems: [problem] },
        goTo: (cell) => Promise.resolve(void went.push(cell)),
      });
      const problems = within(await screen.findByRole("list", { name: t.problems }));
      await user.click(problems.getByText(says.problem));
      await user.click(problems.getByRole("button", { name: t.showMe }));
      await user.click(problems.getByRole("button", { name: t.next }));
      expect(went).toMatchObject([
        { sheet: list.table.sheet, address: "B2" },
        { sheet: list.table.sheet, address: "B4" },
      ]);
    });

    test("says what is in the way of writing, and does not write", async () => {
      const conflict: Message = { key: "sheetProtected", params: { sheet: "Report" } };
      const user = open({ shown: { ...preview, conflicts: [conflict] } });
      await findSentence(t.protected);
      expect(isOff(says.write)).toBe(true);
      await user.click(button(says.write));
      expect(screen.queryByRole("progressbar")).toBeNull();
    });

    test("says why the list could not be read", async () => {
      open({ loadSource: () => Promise.reject(new Error(t.busy)) });
      await findSentence(t.unexpected);
    });

    test("says why there is no preview", async () => {
      const failing = actions(
        () => Promise.reject(new ActionError("sourceChanged", { source: "Sales list" })),
        notAsked,
      );
      open(failing);
      await findSentence(t.changed);
      expect(isOff(says.write)).toBe(true);
    });

    test("shows how far the write is; cancelled, it says that nothing has changed", async () => {
      const user = open({}, ({ progress, signal }) => {
        progress?.(30, 100);
        return new Promise((_, reject) =>
          signal?.addEventListener("abort", () => setTimeout(() => reject(new ActionError("cancelled")), 50)),
        );
      });
      await findSentence(says.figure);
      await user.click(button(says.write));
      expect(await screen.findByRole("progressbar", { name: t.progress })).toBeTruthy();
      expect(isOff(says.write)).toBe(true);
      await user.click(button(t.cancel));
      expect(isOff(t.cancelling)).toBe(true);
      await findSentence(t.cancelled);
      expect(screen.queryByRole("progressbar")).toBeNull();
      expect(isOff(says.write)).toBe(false);
    });

    test("says why a write failed, and can try again", async () => {
      const user = open({}, () => Promise.reject(new Error(t.busy)));
      await findSentence(says.figure);
      await user.click(button(says.write));
      await findSentence(t.unexpected);
      expect(isOff(says.write)).toBe(false);
    });

    test("follows its list: what changes on the sheet is read and previewed by itself", async () => {
      let change: (() => void) | undefined;
      let read = list.table;
      const previewed: SourceTable[] = [];
      const follow = actions(() => Promise.resolve(preview), notAsked);
      open({
        ...watchPreviews(follow, (table) => previewed.push(table)),
        watchList: (sheet, onChange) => {
          expect(sheet).toBe(list.table.sheet);
          change = onChange;
          return Promise.resolve(() => Promise.resolve());
        },
        loadSource: () => Promise.resolve(read),
      });
      await findSentence(says.figure);
      read = grown(list.table);
      change?.();
      await waitFor(() => expect(previewed.at(-1)).toBe(read), { timeout: 2000 });
    });

    test("follows the sheet of its list to another name", async () => {
      let rename: (() => void) | undefined;
      let read = list.table;
      const previewed: SourceTable[] = [];
      open({
        ...watchPreviews(
          actions(() => Promise.resolve(preview), notAsked),
          (table) => previewed.push(table),
        ),
        watchSheets: (onChange) => {
          rename = onChange;
          return Promise.resolve(() => Promise.resolve());
        },
        loadSource: () => Promise.resolve(read),
      });
      await findSentence(says.figure);
      read = { ...list.table, sheet: "Another name" };
      rename?.();
      await waitFor(() => expect(previewed.at(-1)?.sheet).toBe("Another name"), { timeout: 2000 });
    });

    test("a write that meets a changed list shows the figures of now and says so; the next writes those", async () => {
      let read = list.table;
      const previewed: SourceTable[] = [];
      const write = (): Promise<WriteResult> => {
        if (previewed.at(-1) === read) return Promise.resolve(result);
        return Promise.reject(new ActionError("sourceChanged", { source: "Sales list" }));
      };
      const user = open({
        ...watchPreviews(
          actions(() => Promise.resolve(preview), write),
          (table) => previewed.push(table),
        ),
        loadSource: () => Promise.resolve(read),
      });
      await findSentence(says.figure);
      read = grown(list.table);
      await user.click(button(says.write));
      await findSentence(t.changedShown);
      await waitFor(() => expect(previewed.at(-1)).toBe(read));
      await waitFor(() => expect(isOff(says.write)).toBe(false));
      expect(hasSentence(says.written)).toBe(false);
      await user.click(button(says.write));
      await findSentence(says.written);
      expect(hasSentence(t.changedShown)).toBe(false);
    });

    test("says what was written and what was kept, goes there, and takes it back", async () => {
      const went: CellPlace[] = [];
      const undone: (string | undefined)[] = [];
      const asked: WriteOptions[] = [];
      const user = open(
        {
          goTo: (cell) => Promise.resolve(void went.push(cell)),
          undoLastWrite: (id) => {
            undone.push(id);
            return Promise.resolve({ key: "undone", params: {} });
          },
        },
        (options) => {
          asked.push(options);
          return Promise.resolve(result);
        },
      );
      await findSentence(says.figure);
      await user.click(button(says.write));
      await findSentence(says.written);
      await waitFor(() => expect(screen.getByRole("status").textContent).toBe(says.written));
      expect(asked).toMatchObject([{ language }]);
      expect(hasSentence(t.kept)).toBe(true);
      await user.click(button(t.goThere));
      expect(went).toEqual([place]);
      await user.click(button(t.undo));
      await findSentence(t.takenBack);
      expect(undone).toEqual(["write 1"]);
      expect(screen.queryByRole("button", { name: t.goThere })).toBeNull();
      await waitFor(() => expect(screen.getByRole("status").textContent).toBe(t.takenBack));
    });
  });
}
