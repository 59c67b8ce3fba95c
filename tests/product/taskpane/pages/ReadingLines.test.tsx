import { screen, waitFor, within } from "@testing-library/react";
import type { ClassificationPreview, ClassificationRequest } from "../../../../src/actions/classify/types";
import { ActionError } from "../../../../src/actions/list/messages";
import type { Answers, Finding, Question } from "../../../../src/core/reading/Reading";
import type { Language } from "../../../../src/i18n/Language";
import { fakeActions, type FakeList } from "../support/fakeActions";
import { openPane } from "../support/openPane";
import { findSentence, isOff } from "../support/screen";
import { tableOf } from "../support/tableOf";
import { noAccountColumns } from "../../../support/noAccountColumns";

const accounts: FakeList = {
  role: "accounts",
  table: tableOf(
    "Accounts",
    ["Customer", "Sales"],
    [
      ["Acme", "620.000"],
      ["Beta", "310.000"],
      ["Total", 930_000],
    ],
  ),
  mapping: {
    name: 0,
    value: 1,
    ...noAccountColumns,
  },
};

const question: Question = {
  id: "convention:1",
  key: "conventionAsked",
  params: { text: "620.000", point: "620", comma: "620,000" },
  evidence: { column: 1, rows: [0, 1] },
  choices: ["comma", "point"],
  isProposed: true,
};
const finding: Finding = {
  key: "readTotalRows",
  params: { count: 1, amount: 930_000, labels: "Total" },
  evidence: { column: null, rows: [2] },
  otherwise: { "total:total": "takeIn" },
};

function previewOf({ answers = {} }: ClassificationRequest): ClassificationPreview {
  const isOpen = answers[question.id] === undefined;
  return {
    ...{ rows: [], tiers: [], computed: [], overrides: [], problems: [], curve: [], top: [], notes: [] },
    touched: [{ sheet: "Report", address: "A1", what: { key: "touchNewSheet", params: {} } }],
    conflicts: isOpen ? [{ key: "readingAsks", params: { count: 1 } }] : [],
    reading: {
      findings: [finding],
      questions: isOpen ? [question] : [],
      decisions: isOpen ? [] : [{ question, answer: answers[question.id] ?? "" }],
    },
  };
}

const words: Readonly<
  Record<
    Language,
    Record<"title" | "asks" | "comma" | "found" | "write" | "show" | "decided" | "change" | "takeIn", string>
  >
> = {
  en: {
    title: "How your list was read",
    takeIn: "take in",
    asks: "Is “620.000” 620 or 620,000?",
    comma: "comma is decimal (proposed)",
    found: "1 total row left out, 930,000: Total",
    write: "Write tiers",
    show: "Show me",
    decided: "comma is decimal",
    change: "Change",
  },
  "zh-CN": {
    title: "列表的读取方式",
    takeIn: "计入",
    asks: "“620.000”是 620 还是 620,000？",
    comma: "小数逗号（建议）",
    found: "已略去 1 个合计行，共 930,000：Total",
    write: "写入等级",
    show: "查看",
    decided: "小数逗号",
    change: "更改",
  },
};

describe("how the list was read", () => {
  test.each(["en", "zh-CN"] as const)(
    "is said in %s, asks before anything is written, remembers the answer, and lets it be changed",
    async (language) => {
      const t = words[language];
      const kept: Answers[] = [];
      const shown: string[] = [];
      const user = openPane(
        "classify",
        fakeActions([accounts], {
          previewClassification: (request) => Promise.resolve(previewOf(request)),
          rememberAnswers: (_table, answers) => {
            kept.push(answers);
            return Promise.resolve();
          },
          goTo: ({ address }) => {
            shown.push(address);
            return Promise.resolve();
          },
        }),
        language,
      );
      await findSentence(t.found);
      const asked = screen.getByRole("group", { name: t.asks });
      expect(isOff(t.write)).toBe(true);
      await user.click(within(asked).getByRole("button", { name: `${t.show}: ${t.asks}` }));
      expect(shown).toEqual(["B2:B3"]);
      await user.click(within(asked).getByRole("button", { name: t.comma }));
      expect(kept).toEqual([{ "convention:1": "comma" }]);
      await waitFor(() => expect(screen.queryByRole("group", { name: t.asks })).toBeNull());
      await findSentence(t.found);
      await findSentence(t.decided);
      expect(document.activeElement).toBe(screen.getByRole("region", { name: t.title }));
      await user.click(screen.getByRole("button", { name: `${t.change}: ${t.asks}` }));
      expect(kept[1]).toEqual({});
      expect(await screen.findByRole("group", { name: t.asks })).toBeTruthy();
      await user.click(screen.getByRole("button", { name: `${t.takeIn}: ${t.found}` }));
      expect(kept[2]).toEqual({ "total:total": "takeIn" });
    },
  );
});

test("figures of a list that may mean several things are not shown before the answer", async () => {
  const open = { ...question, isProposed: false };
  openPane(
    "classify",
    fakeActions([accounts], {
      previewClassification: (request) => {
        const preview = previewOf(request);
        return Promise.resolve({ ...preview, reading: { ...preview.reading, questions: [open] } });
      },
    }),
  );
  await findSentence("The figures appear when what is asked above has been answered.");
  expect(screen.queryByRole("table")).toBeNull();
});

test("answers with which the list cannot be worked on can be forgotten", async () => {
  const kept: Answers[] = [];
  const user = openPane(
    "classify",
    fakeActions([accounts], {
      readAnswers: () => Promise.resolve({ [question.id]: "point" }),
      previewClassification: (request) =>
        request.answers?.[question.id] === "point"
          ? Promise.reject(new ActionError("noNumbers", { column: "Sales" }))
          : Promise.resolve(previewOf(request)),
      rememberAnswers: (_table, answers) => {
        kept.push(answers);
        return Promise.resolve();
      },
    }),
  );
  await findSentence("The column Sales holds no number.");
  await user.click(screen.getByRole("button", { name: "Forget the answers and ask again" }));
  expect(kept).toEqual([{}]);
  expect(await screen.findByRole("group", { name: words.en.asks })).toBeTruthy();
});
