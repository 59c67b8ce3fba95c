import { screen, waitFor } from "@testing-library/react";
import type { Unfinished } from "../../../../src/actions/journal/unfinished";
import type { Language } from "../../../../src/i18n/Language";
import { fakeActions } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { hasSentence } from "../support/screen";

const write: Unfinished = {
  id: "1",
  kind: "write",
  title: { key: "classified", params: { accounts: 40 } },
  page: "classify",
  when: new Date(2026, 10, 21, 9, 5),
};

const words: Readonly<Record<Language, Record<"said" | "takeBack" | "again" | "leave" | "undone", string>>> = {
  en: {
    said: "A write begun 2026-11-21 09:05 did not finish, so the workbook may hold a part of it. It was to end with: “Tiers written for 40 accounts.”",
    takeBack: "Take back",
    again: "Take back and write again",
    leave: "Leave as it is",
    undone: "The last write was taken back.",
  },
  "zh-CN": {
    said: "2026-11-21 09:05 开始的一次写入未完成，工作簿中可能留有其中一部分。原定结果：“已为 40 个客户写入等级。”",
    takeBack: "撤销这次写入",
    again: "撤销并重新写入",
    leave: "保留现状",
    undone: "已撤销上一次写入。",
  },
};

const languages = ["en", "zh-CN"] as const;
const undone = { key: "undone", params: {} } as const;

describe("what stands unfinished in the workbook", () => {
  test.each(languages)("is said on any page in %s, and taken back when asked for", async (language) => {
    const asked: string[] = [];
    const t = words[language];
    const user = openPane(
      "home",
      fakeActions([], {
        findUnfinished: () => Promise.resolve(asked.length === 0 ? write : null),
        takeBackUnfinished(id) {
          asked.push(id);
          return Promise.resolve(undone);
        },
      }),
      language,
    );
    await screen.findByRole("button", { name: t.takeBack });
    expect(hasSentence(t.said)).toBe(true);
    await user.click(screen.getByRole("button", { name: t.takeBack }));
    expect(asked).toEqual(["1"]);
    await waitFor(() => expect(hasSentence(t.undone)).toBe(true));
    expect(screen.queryByRole("button", { name: t.leave })).toBeNull();
  });

  test("is taken back and its page opened to write again", async () => {
    let found: Unfinished | null = write;
    const user = openPane(
      "home",
      fakeActions([], {
        findUnfinished: () => Promise.resolve(found),
        takeBackUnfinished() {
          found = null;
          return Promise.resolve(undone);
        },
      }),
    );
    await user.click(await screen.findByRole("button", { name: words.en.again }));
    await waitFor(() => expect(window.location.hash).toBe("#/classify"));
  });

  test("of an undo can be finished or left", async () => {
    const left: (string | null)[] = [];
    const user = openPane(
      "home",
      fakeActions([], {
        findUnfinished: () => Promise.resolve(left.length === 0 ? { ...write, kind: "undo" } : null),
        leaveUnfinished(id) {
          left.push(id);
          return Promise.resolve({ key: "journalLeft", params: {} });
        },
      }),
    );
    expect(await screen.findByRole("button", { name: "Finish the undo" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.en.again })).toBeNull();
    await user.click(screen.getByRole("button", { name: words.en.leave }));
    await waitFor(() => expect(hasSentence("Everything was left as it is.")).toBe(true));
    expect(left).toEqual(["1"]);
  });

  test("of a newer version is said and can be hidden", async () => {
    const user = openPane("home", fakeActions([], { findUnfinished: () => Promise.resolve("newer") }));
    await user.click(await screen.findByRole("button", { name: "Hide" }));
    expect(screen.queryByRole("region", { name: "Unfinished in this workbook" })).toBeNull();
  });

  test("says why it could not be taken back, and still offers it", async () => {
    const user = openPane(
      "home",
      fakeActions([], {
        findUnfinished: () => Promise.resolve(write),
        takeBackUnfinished: () => Promise.reject(new Error("no line")),
      }),
    );
    await user.click(await screen.findByRole("button", { name: words.en.takeBack }));
    await waitFor(() => expect(hasSentence("Something unexpected happened: no line")).toBe(true));
    expect(screen.getByRole("button", { name: words.en.leave })).toBeTruthy();
  });
});
