import type { FieldOf } from "../fields";
import { accountOrNameWords, ownerWords, profitWords } from "./commonWords";
import { type FieldWords, withLast, words } from "./FieldWords";

/** Header words of accounts. */
export const accountsWords: Readonly<Record<FieldOf<"accounts">, FieldWords>> = {
  name: {
    ...accountOrNameWords,
    headers: withLast(
      accountOrNameWords.headers,
      words("last name, first name"),
      words("姓名"),
      words("name, bezeichnung, name 2"),
      words("nom"),
      words("nombre"),
      words("nome"),
    ),
  },
  value: {
    content: "number",
    headers: [
      words(`annual sales, sales, annual revenue, revenue, total revenue, turnover, sales amount, net sales, total sales,
        gross sales, total spent, total spend, amount spent, lifetime value, net revenue, sales revenue, sales volume,
        total invoiced, total invoiced amount, net value, net amount, value, amount, close value, deal value,
        actual revenue, total amount, total, subtotal, sales total, invoiced amount, purchases, total purchases, annual purchase, annual purchases,
        order amount, total order amount, collection, collections, billings, sales in reporting currency,
        untaxed total, untaxed amount, untaxed amount signed, document total, income, won amount,
        closed won amount, recent deal amount, volume, order volume`),
      words(`年销售额, 销售额, 年度销售额, 累计销售额, 本年销售额, 销售总额, 销售净额, 净销售额, 销售金额, 累计销售金额, 销售收入, 主营业务收入, 营业收入, 年营业额,
        营业额, 年收入, 年度收入, 采购额, 采购金额, 年采购额, 成交额, 成交金额, 累计成交金额, 成交总额, 成交价, 价税合计, 本币价税合计, 原币价税合计, 订单金额,
        累计订单金额, 订单总额, 合同金额, 合同额, 合同总额, 签约额, 签约金额, 累计合同金额, 开票金额, 累计回款金额, 累计回款, 回款总额, 回款金额, 回款, 无税金额, 本币无税金额, 不含税金额, 含税金额,
        本位币金额, 本币金额, 金额, 总额, 合计, 收入, 业绩, 净值, 消费金额, 累计消费金额, 总消费, 净额`),
      words(`jahresumsatz, umsatz, nettoumsatz, umsatz netto, bruttoumsatz, umsatzerlose, gesamtumsatz, umsatz gesamt, erlos,
        erlose, nettowert, auftragswert, auftragsvolumen, rechnungsbetrag, nettobetrag, gesamtbetrag, betrag, wert,
        gesamtausgaben, summe, gesamt, volumen, betrag netto, rechnungssumme, betrag in hauswahrung`),
      words(`chiffre d affaires, ca, ca ht, ca annuel, ca ttc, montant ttc, montant ht, montant, total ttc, total ht, ventes,
        ventas, ventas netas, ventas totales, facturacion, importe, importe total, monto, ingresos, ingresos anuales,
        vendas, faturamento, receita, receita anual, valor, valor total, total`),
    ],
    parts:
      words(`sales, revenue, turnover, volume, net value, amount, value, freight, spend, spent, collection, collections,
      umsatz*, *umsatz, *volumen, *betrag, nettowert, erlos*, montant, chiffre d affaires, ventas, ventes, vendas,
      facturacion, faturamento, receita, importe, monto, valor, 销售额, 营业额, 成交额, 采购额, 回款额, 金额, 价税合计, 收入, 成交价,
      销量, 总额, 净额`),
    not: words(`growth, %, percent, share, year, agent, price, target, quota, goal, plan, budget, tax, discount, cost,
      shipping, balance, credit, limit, due, open, overdue, organization, organisation, district, office, group, unit,
      order no, orders, rep, team, person, employee, salesperson, manager, owner, count, number, quantity, date, code, id,
      rank, currency, probability, customers, last, average, avg, churn, umsatzsteuer, kreditlimit, umsatzwachstum, *datum,
      *gruppe, *ziel, *anteil, encours, 增长, 率, 目标, 占比, 税额, 余额, 额度, 授信, 应收, 未收, 欠款, 逾期, 折扣, 单价, 成本, 数量, 计划, 预算,
      排名, 日期, 币种, 同比, 环比, 预收, 平均`),
    weak: words("previous, prior, py, vorjahr*, potential, expected, weighted, 去年, 上年, 上期, 潜在, 预计"),
  },
  owner: ownerWords,
  segment: {
    content: "text",
    headers: [
      words(`segment, industry, sector, category, type, customer segment, account type, customer type, customer group,
        industry type, vertical, market segment, account segment`),
      words(
        "细分, 行业, 类别, 客户类型, 类型, 客户分类, 客户类别, 所属行业, 行业分类, 一级行业, 客户行业, 客户性质, 客户分组",
      ),
      words("branche, segment, kundengruppe, kundensegment, kundenart, kundentyp, industrie, typ"),
      words("secteur, secteur d activite, sector, industria, setor, segmento, tipo"),
    ],
    parts: words("segment, industry, sector, branche, secteur, setor, 行业, 类别, 分类"),
    not: words("code, id, key, 编码"),
  },
  growth: {
    content: "number",
    headers: [
      words(
        "growth, growth rate, yoy, yoy growth, sales growth, revenue growth, growth %, yoy %, change %, vs prior year",
      ),
      words("增长率, 增长, 同比, 同比增长, 同比增长率, 增幅, 增速, 销售增长率, 年增长率"),
      words("wachstum, umsatzwachstum, veranderung, wachstumsrate, veranderung %, abweichung vorjahr %"),
      words("croissance, evolution, evolution %, crecimiento, variacion, crescimento, variacao"),
    ],
    parts: words("growth, yoy, wachstum, *wachstum, croissance, crecimiento, crescimento, 增长, 同比"),
  },
  profit: profitWords,
  tier: {
    content: "any",
    headers: [
      words(
        "tier, account tier, class, customer tier, customer class, account class, abc class, customer category",
      ),
      words("等级, 客户等级, 级别, 分级, 客户级别, 客户分级, 信用等级, 客户星级"),
      words("klasse, kundenklasse, einstufung, abc klasse, abc, kundenkategorie, abc kennzeichen"),
      words("classe, niveau, clase, nivel, categoria, categorie"),
    ],
    parts: words("tier, kundenklasse, 等级, 分级, 级别"),
    not: words("override, manual, reason, price, 人工, 手工, 原因, 价格"),
  },
  manualTier: {
    content: "any",
    headers: [
      words(`manual tier, manual class, manual grade, tier by hand, tier manual, manual override, judged tier,
        assigned tier, forced tier, fixed tier, tier override, override tier`),
      words(
        "人工等级, 人工定级, 人工分级, 人工指定等级, 手工等级, 手动等级, 指定等级, 主观等级, 调整后等级, 调整等级",
      ),
      words("manuelle klasse, manuelle einstufung, klasse manuell, einstufung manuell"),
      words("classe manuelle, niveau manuel, nivel manual, clase manual, categoria manual"),
    ],
    parts: words("manual tier, tier override, 人工等级, 人工定级"),
    not: words("reason, date, until, by, 原因, 日期, 人员"),
  },
  reason: {
    content: "any",
    headers: [
      words(`reason, override reason, tier reason, reason for tier, reason for override, reason of override,
        reason for manual tier`),
      words("原因, 调整原因, 定级原因, 人工等级原因, 人工定级原因, 理由, 定级理由, 调整理由"),
      words("grund, begrundung"),
      words("motif, raison, motivo, razon"),
    ],
    parts: words("override reason, tier reason, 定级原因, 调整原因"),
  },
};
