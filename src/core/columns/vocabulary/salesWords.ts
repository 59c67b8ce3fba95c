import type { FieldOf } from "../fields";
import { accountOrNameWords, profitWords } from "./commonWords";
import { type FieldWords, words } from "./FieldWords";

/** Header words of sales. */
export const salesWords: Readonly<Record<FieldOf<"sales">, FieldWords>> = {
  account: accountOrNameWords,
  year: {
    content: "number",
    headers: [
      words("year, fiscal year, financial year, calendar year, fy"),
      words("年份, 年度, 年, 会计年度, 财年"),
      words("jahr, geschaftsjahr, kalenderjahr, buchungsjahr"),
      words("annee, exercice, ano, ejercicio, exercicio"),
    ],
    parts: words("year, geschaftsjahr, 年份, 年度"),
    not: words("sales, revenue, established, founded, amount, end, start, 销售, 成立, 金额, 收入"),
  },
  date: {
    content: "date",
    headers: [
      words(`date, order date, payment date, invoice date, invoice bill date, billing date, posting date, document date,
        txn date, transaction date, close date, closed date, month, day, paid at, created at, processed at, sales date,
        period, actual close date, accounting date, booking date`),
      words(`日期, 订单日期, 回款日期, 开票日期, 出具发票日期, 发票日期, 单据日期, 业务日期, 过账日期, 记账日期, 制单日期, 销售日期, 下单日期, 下单时间, 付款时间,
        支付时间, 交易日期, 成交日期, 收款日期, 签约日期, 出库日期, 结单日期, 月份, 期间, 会计期间`),
      words(`datum, rechnungsdatum, fakturadatum, buchungsdatum, belegdatum, auftragsdatum, bestelldatum, zahlungsdatum,
        leistungsdatum, monat, periode, tag, abschlussdatum`),
      words("date, date de facture, date de commande, mois, fecha, fecha de factura, fecha factura, mes"),
      words("data, data da fatura, data de emissao, data da venda, data do pedido, mes"),
    ],
    parts: words("date, *datum, fecha, 日期, 月份, 时间"),
    not: words(`due, required, shipped, engage, birth, since, last, next, *falligkeit*, *fallig, lieferdatum, vencimiento,
      vencimento, echeance, 到期, 生日, 下次, 最近, 修改, 更新`),
    weak: words(
      "created, modified, updated, creation, delivery, start, end, valid, erstell*, 创建, 交货, 发货",
    ),
  },
  amount: {
    content: "number",
    headers: [
      words(`sales, amount, net sales, total sales, revenue, net revenue, gross sales, net value, net amount, sales amount,
        invoice amount, total, subtotal, untaxed amount, untaxed amount signed, untaxed total, total signed,
        tax excluded, total amount, document total, amount in local currency, amount in doc curr,
        amount in company code currency, value, close value, annual sales, invoiced amount, sales revenue, turnover,
        collection, collections, sales price total, line total, row total, debit, order total, order amount,
        actual revenue, deal value, extended amount, net invoiced, home total, billed amount`),
      words(`销售额, 净销售额, 销售净额, 金额, 收入, 销售金额, 销售收入, 价税合计, 本币价税合计, 原币价税合计, 价税合计 本位币, 价税合计本位币, 无税金额, 本币无税金额,
        原币无税金额, 不含税金额, 含税金额, 本币金额, 本位币金额, 净值, 开票金额, 发票金额, 订单金额, 订单总额, 实收金额, 实付金额, 回款金额, 收款金额, 成交金额, 成交价,
        合同金额, 年销售额, 营业额, 销售总额, 总额, 合计, 总计, 业绩, 应收金额`),
      words(`umsatz, nettoumsatz, umsatz netto, nettowert, nettobetrag, rechnungsbetrag, betrag in hauswahrung,
        betrag in belegwahrung, betrag, gesamtbetrag, betrag netto, netto, umsatzerlose, erlos, erlose, auftragswert,
        bruttoumsatz, bruttobetrag, belegsumme, summe, gesamt, wert, gesamtumsatz, nettobetrag ohne mwst, volumen`),
      words(`montant ht, montant ttc, montant, total ttc, total ht, ca ht, ca, chiffre d affaires, ventes, ventas, importe,
        importe total, monto, total, valor, valor total, vendas, faturamento, receita, valor liquido`),
    ],
    parts:
      words(`sales, amount, revenue, net value, turnover, value, freight, volume, collection, collections, umsatz*,
      *umsatz, *betrag, *wert, *volumen, montant, importe, monto, valor, vendas, ventas, 销售额, 金额, 收入, 价税合计, 成交价, 总额`),
    not: words(`target, quota, agent, date, rep, person, employee, salesperson, organization, organisation, district, office,
      group, unit, team, order, no, number, id, code, tax, discount, shipping, cost, price, balance, due, outstanding,
      refunded, quantity, %, currency, growth, year, umsatzsteuer, *steuer, *datum, *gruppe, 目标, 税额, 折扣, 成本, 单价, 余额, 运费,
      未收, 数量, 率, 日期, 币种, 增长`),
    weak: words("tip, paid, residual, weighted, expected, open, 预计"),
  },
  profit: profitWords,
};
