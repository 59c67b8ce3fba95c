import type { FieldOf, SourceRole } from "../core/columns/fields";
import type { Texts } from "./Language";

type FieldTexts = { readonly [R in SourceRole]: Readonly<Record<FieldOf<R>, string>> };

const en: FieldTexts = {
  accounts: {
    name: "Account",
    value: "Annual sales",
    owner: "Owner",
    segment: "Segment",
    growth: "Growth",
    profit: "Profit",
    tier: "Tier",
  },
  opportunities: {
    name: "Opportunity",
    account: "Account",
    stage: "Stage",
    amount: "Amount",
    closeDate: "Close date",
    owner: "Owner",
    department: "Department",
    id: "Number",
    probability: "Probability",
    category: "Forecast category",
    managerFigure: "Manager's figure",
    product: "Product",
  },
  payments: {
    person: "Salesperson",
    date: "Date",
    amount: "Amount",
    ladder: "Ladder",
    account: "Account",
    id: "Number",
    person2: "Second salesperson",
    share: "Share of the first",
    share2: "Share of the second",
    quota: "Quota",
    product: "Product",
    department: "Department",
  },
  contacts: {
    account: "Account",
    name: "Contact",
    role: "Role",
    grade: "Grade",
    owner: "Our owner",
    lastVisit: "Last visit",
    nextStep: "Next step",
  },
  sales: { account: "Account", year: "Year", date: "Date", amount: "Sales", profit: "Profit" },
};

const zhCN: FieldTexts = {
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
    probability: "成交概率",
    category: "预测类别",
    managerFigure: "主管判断金额",
    product: "产品",
  },
  payments: {
    person: "销售人员",
    date: "日期",
    amount: "金额",
    ladder: "阶梯",
    account: "客户",
    id: "编号",
    person2: "第二销售人员",
    share: "第一人份额",
    share2: "第二人份额",
    quota: "任务",
    product: "产品",
    department: "部门",
  },
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

/** What the fields of each role are called. */
export const fieldTexts: Texts<FieldTexts> = { en, "zh-CN": zhCN };
