import type { FieldOf } from "../fields";
import { accountOrNameWords, departmentWords, ownerWords, productWords } from "./commonWords";
import { type FieldWords, withLast, words } from "./FieldWords";
import { creditWords } from "./creditWords";

/** Header words of payments. */
export const paymentsWords: Readonly<Record<FieldOf<"payments">, FieldWords>> = {
  person: {
    ...ownerWords,
    headers: withLast(
      ownerWords.headers,
      words("employee, employee name, sales team member, collector, consultant, advisor, person, name"),
      words("姓名, 人员, 员工姓名, 收款人, 业绩归属人, 业绩人"),
      words("berater, person, name"),
      words("employe, conseiller, nom"),
      words("empleado, asesor, consultor, nombre"),
      words("funcionario, nome"),
    ),
    parts: [...ownerWords.parts, ...words("employee, staff, 姓名, 员工, 人员")],
    not: [
      ...(ownerWords.not ?? []),
      ...words(`account, customer, client, company, product, contact, item, payment, amount, kunden*, 客户名, 客户姓名, 联系人,
        付款人, 制单, 审核`),
    ],
  },
  date: {
    content: "date",
    headers: [
      words(`payment date, paid on, date paid, paid date, received on, date received, receipt date, collection date, paid at, date,
        payment received date, posting date, transaction date, txn date, invoice date, invoice bill date, billing date,
        document date, clearing date, deposit date, order date, close date, closed date, actual close date,
        processed at, created at, month, day, pay date, sale date, sales date, booking date, period, week`),
      words(`回款日期, 实际回款日期, 付款日期, 到账日期, 到款日期, 收款日期, 收款时间, 回款时间, 到账时间, 付款时间, 支付时间, 入账日期, 业务日期, 单据日期, 过账日期, 记账日期,
        交易日期, 开票日期, 出具发票日期, 订单日期, 成交日期, 下单日期, 结单日期, 签约日期, 日期, 月份, 期间`),
      words(`zahlungsdatum, zahlungseingang, zahldatum, eingangsdatum, bezahlt am, wertstellung, valuta, buchungsdatum,
        ausgleichsdatum, belegdatum, rechnungsdatum, fakturadatum, auftragsdatum, datum, abschlussdatum,
        schlusstermin, monat, periode, tag`),
      words(`date de paiement, date d encaissement, date de reglement, date de facture, date, mois, fecha de pago,
        fecha de cobro, fecha de factura, fecha factura, fecha, mes`),
      words(
        "data de pagamento, data do pagamento, data de recebimento, data da fatura, data de emissao, data, mes",
      ),
    ],
    parts: words("date, *datum, fecha, 日期, 月份"),
    not: words(`due, required, shipped, engage, birth, hire, since, next, *falligkeit*, *fallig, lieferdatum, vencimiento,
      vencimento, echeance, 到期, 生日, 入职, 下次`),
    weak: words(`created, modified, updated, creation, delivery, start, end, valid, last, expected, erstell*, 创建, 修改, 更新, 交货,
      发货, 计划, 预计, 应收`),
  },
  amount: {
    content: "number",
    headers: [
      words(`amount, payment, payment amount, amount paid, paid, amount received, received, received amount, collected,
        amount collected, collected amount, collection, collections, collection amount, cash received, receipt amount,
        net sales, total sales, sales amount, sales, revenue, net revenue, net amount, net value, invoice amount,
        close value, deal value, value, untaxed amount signed, untaxed amount, untaxed total, total, total signed,
        total in currency signed, subtotal, document total, doc total, amount in local currency,
        amount in doc curr, amount in company code currency, applied amount, gross sales, actual revenue, total amount,
        order total, order amount, turnover, invoiced amount, billed amount, total paid, credit, sales volume`),
      words(`回款金额, 本次回款金额, 实际回款金额, 实收金额, 到账金额, 到款金额, 付款金额, 收款金额, 本次收款金额, 实付金额, 收款额, 回款额, 收款金额本位币, 收款金额 本位币, 实收金额本位币,
        本币金额, 本位币金额, 原币金额, 金额, 回款, 收款, 业绩金额, 业绩, 销售额, 净销售额, 销售净额, 销售金额, 销售收入, 成交价, 成交总价, 成交金额, 成交额, 价税合计, 本币价税合计,
        原币价税合计, 价税合计 本位币, 合同金额, 订单金额, 开票金额, 净值, 总额, 合计, 收入, 无税金额, 本币无税金额, 营业额, 总计`),
      words(`zahlungsbetrag, bezahlter betrag, gezahlter betrag, eingegangener betrag, zahlung, zahlbetrag, betrag,
        betrag in hauswahrung, betrag in belegwahrung, nettobetrag, nettowert, rechnungsbetrag, umsatz, nettoumsatz,
        umsatz netto, gesamtbetrag, summe, netto, erlos, wert, nettobetrag ohne mwst, gesamt, auftragswert`),
      words(`montant ttc, montant ht, montant regle, montant paye, montant encaisse, montant, encaissement, total ttc, total ht,
        ca, chiffre d affaires, importe, importe cobrado, importe pagado, monto, monto pagado, cobrado, ventas, valor,
        valor pago, valor recebido, valor total, total, recebido, vendas, faturamento, receita`),
    ],
    parts:
      words(`amount, paid, payment, collected, received, collection, collections, sales, revenue, value, freight, volume,
      *betrag, *umsatz, *wert, montant, importe, monto, valor, 金额, 回款, 收款, 销售额, 价税合计, 成交价, 业绩`),
    not: words(`date, method, no, id, number, type, terms, status, reference, tax, discount, balance, outstanding, due, unpaid,
      cost, fee, price, quantity, target, quota, commission, bonus, rate, %, currency, person, rep, team, organization,
      organisation, district, office, group, employee, salesperson, mode, term, *datum, *ziel, *steuer, *nummer, *art,
      日期, 编号, 方式, 类型, 状态, 余额, 未收, 未回, 应收, 待收, 税额, 折扣, 成本, 手续费, 数量, 目标, 任务, 提成, 比例, 率, 币种, 单号, 人, 计划, 账户, 时间, 条件`),
    weak: words("expected, planned, refunded, tip, remaining, open, original, 预计, 累计, 合计应"),
  },
  ladder: {
    content: "text",
    headers: [
      words("ladder, commission plan, commission scheme, scheme, plan"),
      words("阶梯, 提成方案, 方案, 提成阶梯, 佣金方案"),
      words("staffel, provisionsplan, provisionsmodell, provisionsstaffel"),
      words("bareme, plan de comisiones, plano de comissao"),
    ],
    parts: words("ladder, scheme, provisionsplan, 阶梯, 提成方案"),
  },
  account: accountOrNameWords,
  id: {
    content: "any",
    headers: [
      words(`payment no, payment number, payment id, receipt no, receipt number, order id, invoice, invoice no, invoice number,
        document number, document no, billing document, transaction number, order number, order no, order reference,
        reference, num, id, no, number`),
      words(
        `回款编号, 回款单编号, 收款单号, 收款单编号, 收款编号, 单据编号, 单据号, 单号, 发票号, 发票号码, 凭证号, 订单编号, 订单号, 会计凭证, 流水号, 编号`,
      ),
      words(
        "zahlungsnummer, belegnummer, rechnungsnummer, rechnungsnr, faktura, beleg, auftragsnummer, nummer, nr, id",
      ),
      words("numero, numero de facture, factura, fatura, n de facture, numero de factura, codigo"),
    ],
    parts: words("id, *nummer, 编号, 单号"),
    not: words(`account, customer, product, employee, item, sku, owner, rep, kunden*, personal*, artikel*, 客户, 产品, 物料, 存货,
      人员, 部门`),
  },
  ...creditWords,
  product: productWords,
  department: departmentWords,
};
