import type { FieldOf } from "../fields";
import { accountOrNameWords, departmentWords, ownerWords } from "./commonWords";
import { type FieldWords, withLast, words } from "./FieldWords";
import { paymentsWords } from "./paymentsWords";

type LaterField = Exclude<FieldOf<"credits">, FieldOf<"payments">>;

const dealId: FieldWords = {
  content: "any",
  headers: [
    words(`deal id, deal, deal no, deal number, deal ref, deal reference, opportunity id, opportunity no,
      opportunity number, opportunity, project id, project no, project number, project`),
    words("商机编号, 商机号, 商机 ID, 商机id, 商机, 项目编号, 项目号, 项目, 交易编号, 交易"),
  ],
  parts: words("deal id, deal no, opportunity id, project id, 商机编号, 项目编号, deal"),
  not: words("date, amount, value, stage, owner, name, 日期, 金额, 阶段, 负责人, 名称"),
};

const contractNo: FieldWords = {
  content: "any",
  headers: [
    words("contract no, contract number, contract id, contract, agreement no, agreement number"),
    words("合同编号, 合同号, 合同 ID, 合同id, 合同"),
  ],
  parts: words("contract no, contract number, contract id, 合同编号, 合同号"),
  not: words("date, amount, value, type, name, 日期, 金额, 类型, 名称"),
};

const date = (headers: FieldWords["headers"], parts: readonly string[]): FieldWords => ({
  content: "date",
  headers,
  parts,
});

const person: FieldWords = {
  ...ownerWords,
  headers: withLast(
    ownerWords.headers,
    words("person, name, employee, employee name, full name, consultant"),
    words("人员, 姓名, 员工姓名"),
  ),
};

const share: FieldWords = { ...paymentsWords.share, not: words("market, wallet, total, growth, 市场") };

/** Header words of what the commission ledger reads: of payments beside what Commission does, and its other lists. */
export const ledgerWords: {
  readonly credits: Readonly<Record<LaterField, FieldWords>>;
} & {
  readonly [R in "receipts" | "splits" | "people" | "quotas"]: Readonly<Record<FieldOf<R>, FieldWords>>;
} = {
  credits: {
    dealId,
    contractNo,
    signDate: date(
      [
        words("sign date, signed, signed on, signing date, signature date, date signed, contract date, sign"),
        words("签约日期, 签订日期, 签约时间, 合同签订日期, 签单日期, 签字日期"),
      ],
      words("sign date, signed, signing, 签约, 签订"),
    ),
    invoiceDate: date(
      [
        words("invoice date, invoiced, invoiced on, date invoiced, billing date"),
        words("开票日期, 发票日期, 开票时间"),
      ],
      words("invoice date, invoiced, 开票日期"),
    ),
    business: {
      content: "text",
      headers: [
        words("business, business type, new or existing, new / existing, type of business, new existing"),
        words("业务类型, 业务, 新老客户, 新旧业务, 新老业务"),
      ],
      parts: words("new existing, business type, 业务类型, 新老"),
      not: words("partner, unit, name, 伙伴, 单位"),
    },
    cost: {
      content: "number",
      headers: [
        words("cost, costs, cost of goods, cost of sales, cogs, total cost, direct cost"),
        words("成本, 成本额, 总成本, 销售成本"),
      ],
      parts: words("cost, cogs, 成本"),
      not: words("centre, center, 中心"),
    },
    margin: {
      content: "number",
      headers: [
        words("margin, gross margin, gross profit, profit, margin amount, contribution margin"),
        words("毛利, 毛利额, 利润, 毛利润"),
      ],
      parts: words("margin, profit, 毛利"),
      not: words("%, percent, rate, 率"),
    },
    status: {
      content: "text",
      headers: [
        words("status, payment status, deal status, state, order status"),
        words("状态, 单据状态, 合同状态, 订单状态"),
      ],
      parts: words("status, 状态"),
    },
    cancelledOn: date(
      [
        words(
          "cancelled on, canceled on, cancellation date, cancelled, canceled, date cancelled, cancel date",
        ),
        words("取消日期, 作废日期, 取消时间, 撤销日期"),
      ],
      words("cancellation date, cancelled on, canceled on, 取消日期"),
    ),
    takesBack: {
      content: "any",
      headers: [
        words(`takes back, credit for, credits, credit note for, credit note to, reverses, reversal of, original document,
          original invoice, original document no, refers to, corrects, cancels, refund of`),
        words("冲销单号, 原单号, 原单据号, 原单据, 红冲单号, 冲减单号, 对应单号, 被冲销单据, 退款单号"),
      ],
      parts: words("takes back, reverses, original document, original invoice, 冲销, 原单"),
      not: words("date, amount, 日期, 金额"),
    },
  },
  receipts: {
    amount: paymentsWords.amount,
    date: paymentsWords.date,
    dealId,
    contractNo,
    account: accountOrNameWords,
  },
  splits: { dealId, person, share },
  people: {
    person,
    role: {
      content: "text",
      headers: [words("role, position, job, job title, title, function"), words("角色, 岗位, 职位, 职务")],
      parts: words("role, position, 岗位, 职位"),
    },
    stars: {
      content: "any",
      headers: [words("stars, star grade, star, star rating, grade"), words("星级, 星, 星级等级, 级别")],
      parts: words("star, stars, 星"),
    },
    team: {
      content: "text",
      headers: [words("team, sales team, group, squad"), words("团队, 小组, 销售团队, 组")],
      parts: words("team, 团队"),
      not: words("leader, manager, 长, 经理"),
    },
    region: {
      content: "text",
      headers: [words("region, area, territory, district"), words("区域, 大区, 地区, 片区")],
      parts: words("region, territory, 区域, 大区"),
      not: words("manager, 经理"),
    },
    department: departmentWords,
    manager: {
      content: "text",
      headers: [
        words("manager, reports to, line manager, supervisor, team leader, boss, sales manager"),
        words("主管, 上级, 直属上级, 直接主管, 经理, 团队长, 汇报对象"),
      ],
      parts: words("manager, supervisor, reports to, 上级, 主管"),
    },
    costCentre: {
      content: "any",
      headers: [
        words("cost centre, cost center, cost centre no, cost center no"),
        words("成本中心, 成本中心编号"),
      ],
      parts: words("cost centre, cost center, 成本中心"),
    },
    start: date(
      [
        words("start, start date, hired, hire date, joined, join date, date joined, from, employed since"),
        words("入职日期, 入职时间, 到岗日期, 开始日期, 入职"),
      ],
      words("start date, hire date, joined, 入职"),
    ),
    end: date(
      [
        words("end, end date, left, leave date, leaving date, termination date, last day, to, date left"),
        words("离职日期, 离职时间, 离职, 结束日期, 最后工作日"),
      ],
      words("end date, termination date, 离职"),
    ),
  },
  quotas: {
    who: {
      content: "text",
      headers: [
        words(
          "who, person, name, salesperson, employee, role, department, team, quota for, owner, sales rep",
        ),
        words("对象, 适用对象, 人员, 姓名, 角色, 部门, 销售人员, 业务员, 负责人"),
      ],
      parts: words("who, person, salesperson, 人员, 对象"),
      not: words("amount, date, 金额, 日期"),
    },
    period: {
      content: "any",
      headers: [
        words("period, month, quarter, year, quota period, date"),
        words("期间, 月份, 月, 季度, 年度, 年份, 年月"),
      ],
      parts: words("period, month, 期间, 月份"),
      not: words("amount, 金额"),
    },
    quota: paymentsWords.quota,
  },
};
