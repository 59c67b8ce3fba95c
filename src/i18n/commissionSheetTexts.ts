import type { Texts } from "./Language";

const en = {
  sheet: "Commission statement",
  title: "Commission statement",
  source: "Source",
  settings: "Settings",
  settingsUsed: (period: string, method: string, boundary: string, basis: string) =>
    `per ${period}, ${method}; ${boundary}; ${basis}`,
  methods: { marginal: "marginal", whole: "whole", overage: "overage" },
  boundaries: {
    from: "a step starts from its bound (≥)",
    above: "a step starts above its bound (>)",
  },
  bases: { each: "each period by itself", cumulative: "year to date less what was due before" },
  periodNames: { month: "month", quarter: "quarter", year: "year" },
  written: "Written",
  note: "Note",
  totalBase: "Total base",
  totalCommission: "Total commission",
  check: "Steps less KAM.COMMISSION",
  summary: "By person",
  summaryColumns: { person: "Person", base: "Base", commission: "Commission", rate: "Blended rate" },
  detail: "Every step",
  detailColumns: {
    person: "Person",
    period: "Period",
    ladder: "Ladder",
    from: "From",
    to: "To",
    rate: "Rate",
    base: "Base",
    commission: "Commission",
    rows: "Source rows",
  },
  periods: "By person and period",
  ladders: "Ladders used",
  ladderOfQuota: (name: string, quota: string) => `${name}, quota ${quota}`,
  ladderColumns: { ladder: "Ladder", from: "From", rate: "Rate", fixed: "Fixed" },
  months: "mmm yyyy",
  years: "yyyy",
};

export type CommissionSheetTexts = typeof en;

const zhCN: CommissionSheetTexts = {
  sheet: "提成单",
  title: "提成单",
  source: "来源",
  settings: "设置",
  settingsUsed: (period, method, boundary, basis) => `按${period}，${method}；${boundary}；${basis}`,
  methods: { marginal: "超额累进", whole: "全额累进", overage: "超额部分" },
  boundaries: { from: "达到起点即进入该档（≥）", above: "超过起点才进入该档（>）" },
  bases: { each: "各期单独计算", cumulative: "年度累计减去此前应得" },
  periodNames: { month: "月", quarter: "季度", year: "年" },
  written: "写入时间",
  note: "说明",
  totalBase: "基数合计",
  totalCommission: "提成合计",
  check: "各档合计减 KAM.COMMISSION",
  summary: "按人员",
  summaryColumns: { person: "人员", base: "基数", commission: "提成", rate: "综合比例" },
  detail: "逐档明细",
  detailColumns: {
    person: "人员",
    period: "期间",
    ladder: "阶梯",
    from: "起",
    to: "止",
    rate: "比例",
    base: "基数",
    commission: "提成",
    rows: "来源行",
  },
  periods: "按人员与期间",
  ladders: "所用阶梯",
  ladderOfQuota: (name, quota) => `${name}，任务 ${quota}`,
  ladderColumns: { ladder: "阶梯", from: "起", rate: "比例", fixed: "固定金额" },
  months: 'yyyy"年"m"月"',
  years: "yyyy",
};

/** Texts of the sheet that a commission statement is written to. */
export const commissionSheetTexts: Texts<CommissionSheetTexts> = { en, "zh-CN": zhCN };
