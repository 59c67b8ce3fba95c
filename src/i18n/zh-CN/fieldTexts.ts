import type { FieldTexts } from "../en/fieldTexts";

export const fieldTexts: FieldTexts = {
  accounts: {
    name: "客户",
    value: "年销售额",
    owner: "负责人",
    segment: "细分",
    growth: "增长率",
    profit: "利润",
    tier: "等级",
  },
  opportunities: {
    name: "商机",
    account: "客户",
    stage: "阶段",
    amount: "金额",
    closeDate: "预计成交日期",
    owner: "负责人",
    department: "部门",
    id: "编号",
  },
  payments: { person: "销售人员", date: "日期", amount: "金额", ladder: "阶梯", account: "客户", id: "编号" },
  contacts: {
    account: "客户",
    name: "联系人",
    role: "角色",
    grade: "关系等级",
    owner: "我方负责人",
    lastVisit: "最近拜访",
    nextStep: "下一步",
  },
  sales: { account: "客户", year: "年份", date: "日期", amount: "销售额", profit: "利润" },
};
