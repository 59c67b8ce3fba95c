import { glossaryTerms as enTerms, type GlossaryTerms } from "./en/glossaryTerms";
import type { Texts } from "./Language";
import { glossaryTerms as zhTerms } from "./zh-CN/glossaryTerms";

const en = {
  title: "Words",
  lead: "What the words on these pages and sheets mean.",
  search: "Search",
  none: "No such word.",
  found: (count: string) => `Words: ${count}`,
  link: "What the words mean",
  terms: enTerms as GlossaryTerms,
};

type GlossaryTexts = typeof en;

const zhCN: GlossaryTexts = {
  title: "术语",
  lead: "这些页面和工作表上的词是什么意思。",
  search: "搜索",
  none: "没有这个词。",
  found: (count) => `词条：${count} 个`,
  link: "术语说明",
  terms: zhTerms,
};

/** The words of the field for whoever uses the pane; the code's own stand in docs/vocabulary.md. */
export const glossaryTexts: Texts<GlossaryTexts> = { en, "zh-CN": zhCN };
