import type { Texts } from "./Language";

const en = {
  sheet: {
    name: "KAM self-check",
    title: "KAM self-check",
    lead: "Each case was worked by hand or published; this Excel computes its formula. Results of several cells stand in one, row by row, rounded to six decimals; they are compared to twelve digits.",
    written: (moment: string) => `Written ${moment}`,
    verdict: "Verdict",
    function: "Function",
    formula: "Formula",
    source: "How it was worked out",
    expected: "Expected",
    computed: "Computed here",
    cases: "Cases",
    agreeing: "Agree",
    differing: "Differ",
    functions: "Functions",
    total: "Total",
    differingTitle: "What differs",
    noneDiffers: "✓ nothing",
    differingNote: "The first five; all others are marked ✗ in the list of all cases.",
    functionsTitle: "Functions",
    casesTitle: "All cases",
    agrees: "✓ agrees",
    differs: "✗ differs",
    allAgree: (cases: number) => `✓ All ${cases} cases agree`,
    /** Follows the number of cases that differ. */
    someDiffer: (cases: number) => ` of ${cases} cases differ ✗`,
    error: (code: string) => `Error ${code}`,
    emptyCell: "An empty cell is blank and gets no tier; an Excel that sends 0 instead shows the lowest tier",
  },
  pane: {
    title: "Does it calculate right here?",
    lead: "Adds the sheet “KAM self-check”: worked cases for every function, computed by this Excel, with a green or red line for each. A second run refreshes the sheet; Undo takes it away.",
    run: "Check the functions",
  },
};

type SelfCheckTexts = typeof en;

const zhCN: SelfCheckTexts = {
  sheet: {
    name: "KAM 自检",
    title: "KAM 自检",
    lead: "每个算例都经手工验算或出自公开资料，公式由当前 Excel 计算。多个单元格的结果按行列在一个单元格中，保留六位小数；比较时精确到十二位。",
    written: (moment) => `写入时间 ${moment}`,
    verdict: "结论",
    function: "函数",
    formula: "公式",
    source: "验算依据",
    expected: "预期结果",
    computed: "本机计算结果",
    cases: "算例",
    agreeing: "一致",
    differing: "不一致",
    functions: "函数",
    total: "合计",
    differingTitle: "不一致的算例",
    noneDiffers: "✓ 没有",
    differingNote: "仅列前五个；其余在全部算例中以 ✗ 标出。",
    functionsTitle: "各函数",
    casesTitle: "全部算例",
    agrees: "✓ 一致",
    differs: "✗ 不一致",
    allAgree: (cases) => `✓ 全部 ${cases} 个算例一致`,
    someDiffer: (cases) => ` 个算例不一致（共 ${cases} 个）✗`,
    error: (code) => `错误 ${code}`,
    emptyCell: "空单元格视为空白，没有等级；若显示最低等级，说明此 Excel 把空单元格当作 0 传入",
  },
  pane: {
    title: "在这台电脑上算得对吗？",
    lead: "新增工作表“KAM 自检”：每个函数都有验算过的算例，由当前 Excel 计算，逐行显示绿色或红色。再次运行会刷新该表；“撤销”可将其移除。",
    run: "检查函数",
  },
};

/** The self-check: its sheet, and its part of the pane. */
export const selfCheckTexts: Texts<SelfCheckTexts> = { en, "zh-CN": zhCN };
