import type { Texts } from "./Language";

const en = {
  sheet: {
    name: "KAM self-check",
    title: "KAM self-check",
    lead: "Each case below was worked by hand or published. The formulas on the right are computed by this Excel; a line is green when every cell comes out as expected.",
    written: (moment: string) => `Written ${moment}`,
    verdict: "Verdict",
    function: "Function",
    formula: "Formula",
    source: "How it was worked out",
    expected: "Expected",
    computed: "Computed here",
    agrees: "✓ agrees",
    differs: "✗ differs",
    allAgree: (cases: number) => `✓ All ${cases} cases agree`,
    /** Follows the number of cases that differ. */
    someDiffer: (cases: number) => ` of ${cases} cases differ ✗`,
    error: (code: string) => `Error ${code}`,
    end: "End of the cases",
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
    lead: "以下每个算例都经手工验算或出自公开资料。右侧公式由当前 Excel 计算；每个单元格都与预期一致时，该行显示为绿色。",
    written: (moment) => `写入时间 ${moment}`,
    verdict: "结论",
    function: "函数",
    formula: "公式",
    source: "验算依据",
    expected: "预期结果",
    computed: "本机计算结果",
    agrees: "✓ 一致",
    differs: "✗ 不一致",
    allAgree: (cases) => `✓ 全部 ${cases} 个算例一致`,
    someDiffer: (cases) => ` 个算例不一致（共 ${cases} 个）✗`,
    error: (code) => `错误 ${code}`,
    end: "算例到此为止",
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
