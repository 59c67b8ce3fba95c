import type { Texts } from "./Language";

interface ReadingTexts {
  readonly title: string;
  readonly showMe: string;
  readonly proposed: string;
  readonly useProposals: string;
  /** Sentences of findings and questions, by key. */
  readonly lines: Readonly<Record<string, string>>;
  /** Answers, by "key.choice" or by choice alone. */
  readonly choices: Readonly<Record<string, string>>;
}

const en: ReadingTexts = {
  title: "How your list was read",
  showMe: "Show me",
  proposed: " (proposed)",
  useProposals: "Use the proposals",
  lines: {},
  choices: {},
};

const zhCN: ReadingTexts = {
  title: "列表的读取方式",
  showMe: "查看",
  proposed: "（建议）",
  useProposals: "全部采用建议",
  lines: {},
  choices: {},
};

export const readingTexts: Texts<ReadingTexts> = { en, "zh-CN": zhCN };
