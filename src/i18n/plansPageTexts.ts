import type { PlanSectionId } from "../core/plan/PlanField";
import type { Texts } from "./Language";

const en = {
  title: "Build account plans",
  lead: "One tab per key account. What you type in it stays when it is refreshed.",
  steps: { sources: "Sources", accounts: "Accounts", sections: "Sections" },
  roles: {
    accounts: "Accounts",
    opportunities: "Opportunities",
    contacts: "Contacts",
    sales: "Sales by year",
  },
  columnsOf: (role: string) => `Columns of ${role}`,
  search: "Search accounts",
  tier: "Tier",
  allTiers: "All",
  selectAll: (tier: string, count: string) => `Select all ${tier} (${count})`,
  selectShown: (count: string) => `Select all shown (${count})`,
  clear: "Clear",
  chosen: (count: string) => `${count} chosen`,
  more: (count: string) => `Show ${count} more`,
  noMatch: "No account matches.",
  notClassified: "Most accounts have no tier yet.",
  classifyFirst: "Classify them first",
  noAccounts: "The list has no accounts.",
  sections: {
    profile: "Profile",
    sales: "Sales by year",
    opportunities: "Opportunities",
    contacts: "Contacts and map",
    swot: "SWOT",
    goals: "Goals",
    actions: "Actions",
    risks: "Risks",
  } satisfies Record<PlanSectionId, string>,
  preview: {
    caption: "Tabs to build",
    account: "Account",
    tab: "Tab",
    state: { add: "new", refresh: "refresh" },
    filled: (opportunities: string, contacts: string, sales: string) =>
      `opportunities ${opportunities} · contacts ${contacts} · sales ${sales}`,
    summary: (added: string, refreshed: string) => `New tabs: ${added} · refreshed: ${refreshed}`,
    chooseFirst: "Choose accounts to see the tabs.",
    more: (count: string) => `and ${count} more`,
  },
  /** New tabs, and those that are there. */
  write(added: number, refreshed: number): string {
    if (refreshed === 0) return `Build ${added} ${added === 1 ? "plan" : "plans"}`;
    if (added === 0) return `Refresh ${refreshed} ${refreshed === 1 ? "plan" : "plans"}`;
    return `Build ${added}, refresh ${refreshed}`;
  },
  writeNone: "Build plans",
  tabs: "Tabs",
  keptCells: "Cells kept as you typed them",
};

type PlansPageTexts = typeof en;

const zhCN: PlansPageTexts = {
  title: "编制大客户计划",
  lead: "每个大客户一张表；刷新时，您填写的内容保持不变。",
  steps: { sources: "数据来源", accounts: "客户", sections: "内容" },
  roles: { accounts: "客户", opportunities: "商机", contacts: "联系人", sales: "历年销售" },
  columnsOf: (role) => `${role}的列`,
  search: "搜索客户",
  tier: "等级",
  allTiers: "全部",
  selectAll: (tier, count) => `全选 ${tier} 级（${count}）`,
  selectShown: (count) => `全选所列（${count}）`,
  clear: "清除",
  chosen: (count) => `已选 ${count} 个`,
  more: (count) => `再显示 ${count} 个`,
  noMatch: "没有符合条件的客户。",
  notClassified: "大多数客户还没有等级。",
  classifyFirst: "先做客户分级",
  noAccounts: "列表中没有客户。",
  sections: {
    profile: "客户档案",
    sales: "历年销售",
    opportunities: "商机",
    contacts: "联系人与关系地图",
    swot: "SWOT 分析",
    goals: "目标",
    actions: "行动计划",
    risks: "风险预警",
  },
  preview: {
    caption: "将生成的工作表",
    account: "客户",
    tab: "工作表",
    state: { add: "新建", refresh: "刷新" },
    filled: (opportunities, contacts, sales) => `商机 ${opportunities} · 联系人 ${contacts} · 销售 ${sales}`,
    summary: (added, refreshed) => `新建 ${added} 张，刷新 ${refreshed} 张`,
    chooseFirst: "选择客户后显示将生成的工作表。",
    more: (count) => `另有 ${count} 张`,
  },
  write(added, refreshed) {
    if (refreshed === 0) return `生成 ${added} 份计划`;
    return added === 0 ? `刷新 ${refreshed} 份计划` : `生成 ${added} 份，刷新 ${refreshed} 份`;
  },
  writeNone: "生成计划",
  tabs: "工作表",
  keptCells: "按您填写保留的单元格",
};

export const plansPageTexts: Texts<PlansPageTexts> = { en, "zh-CN": zhCN };
