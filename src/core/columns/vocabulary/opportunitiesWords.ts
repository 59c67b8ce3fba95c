import type { FieldOf } from "../fields";
import { accountWords, departmentWords, ownerWords, productWords } from "./commonWords";
import { type FieldWords, words } from "./FieldWords";

/** Header words of opportunities. */
export const opportunitiesWords: Readonly<Record<FieldOf<"opportunities">, FieldWords>> = {
  name: {
    content: "text",
    headers: [
      words(`opportunity, opportunity name, deal, deal name, dealname, deal title, project, project name, potential name, topic, title,
        subject, name, job name, product`),
      words(
        `商机, 商机名称, 业务机会名称, 业务机会, 销售机会名称, 销售机会, 机会名称, 机会主题, 商机主题, 交易名称, 项目, 项目名称, 主题, 标题, 名称, 产品`,
      ),
      words(`opportunity, opportunityname, opportunity name, verkaufschance, name der verkaufschance, chance, projekt,
        projektname, dealname, deal name, geschaft, geschaftsname, abschlussname, vorgang, thema, bezeichnung, titel,
        produkt`),
      words(
        "opportunite, nom de l opportunite, affaire, projet, oportunidad, nombre de la oportunidad, negocio, proyecto",
      ),
      words("oportunidade, nome da oportunidade, nome do negocio, negocio, projeto"),
    ],
    parts: words("opportunity, deal, project, verkaufschance, oportunidad, oportunidade, 商机, 机会, 项目"),
    not: words(`stage, value, date, amount, owner, type, status, source, count, age, close, created, phase, probability,
      revenue, team, currency, priority, do not modify, record, pipeline, category, rating, reason, territory, 阶段, 金额, 日期,
      负责人, 所有人, 所有者, 类型, 状态, 来源, 数, 概率, 赢率, 时间, 币, 部门, 不修改, 等级, 优先级`),
    weak: words("id, no, number, code, nr, key, *nummer, 编号, 编码, 代码"),
  },
  account: accountWords,
  stage: {
    content: "text",
    headers: [
      words(`stage, deal stage, sales stage, opportunity stage, stage name, stagename, dealstage, pipeline stage, pipeline phase,
        sales phase, phase, deal status, opportunity status, status reason, status, state, sales status, lead status,
        step name, forecast stage, sales process stage`),
      words(`阶段, 销售阶段, 商机阶段, 当前阶段, 业务机会阶段, 机会阶段, 交易阶段, 项目阶段, 管道阶段, 漏斗阶段, 跟进阶段, 销售流程阶段, 阶段名称, 销售进程, 商机状态, 项目状态, 跟进状态, 当前状态, 状态描述,
        状态原因, 状态, 商机进度, 项目进度, 进度`),
      words(`phase, verkaufsphase, vertriebsphase, pipelinephase, pipeline phase, deal phase, dealphase, opportunity phase,
        stufe, stadium, verkaufsstufe, statusgrund, status, zustand`),
      words(
        "etape, phase, etape de vente, statut, etapa, etapa de venta, fase, estado, estagio, fase do funil, situacao",
      ),
    ],
    parts: words("stage, phase, *phase, etapa, etape, fase, estagio, 阶段, 进程"),
    not: words(`days, day, age, date, weight, duration, entered, last, previous, time, changed, probability, number, sort, order,
      id, history, count, weighted, weights, dauer, tage, *datum, sync, invoice, payment, 天, 权重, 时长, 停留, 日期, 时间, 变更, 上一`),
  },
  amount: {
    content: "number",
    headers: [
      words(`amount, deal value, close value, value, deal amount, expected revenue, opportunity amount, opportunity value,
        est revenue, estimated revenue, est value, estimated value, expected value, revenue, deal size, total amount,
        contract value, total contract value, tcv, acv, arr, expected order volume, order volume, order value, volume,
        pipeline value, potential revenue, potential value, annual contract value, forecast amount, sales amount,
        expected amount, planned revenue, net value, total value, actual revenue, bid amount, quote amount, price,
        total, sales, converted amount`),
      words(`金额, 预计金额, 商机金额, 预计成交金额, 预计销售金额, 预计合同金额, 预计合同额, 预计收入, 预期收入, 预期收益, 预计签约金额, 销售金额, 机会金额, 业务机会金额, 交易金额,
        项目金额, 合同金额, 合同额, 合同总额, 成交金额, 成交价, 成交总价, 订单金额, 报价金额, 总金额, 预估金额, 预估收入, 预测金额, 估计收入, 估计值, 估算收入, 总价, 总额, 价值,
        预计销售额, 销售额, 收入, 实际收入`),
      words(`betrag, dealbetrag, deal wert, dealwert, wert, auftragswert, geschatzter umsatz, gesch umsatz,
        erwarteter umsatz, erwarteter erlos, voraussichtlicher umsatz, umsatz, auftragsvolumen, volumen, angebotswert,
        angebotssumme, erwartetes auftragsvolumen, erwarteter wert, geschatzter wert, opportunity betrag, summe,
        chancenwert, verkaufschancenwert, nettowert, vertragswert, potenzial`),
      words(`montant, montant ttc, montant ht, valeur, revenu attendu, revenu espere, chiffre d affaires, ca previsionnel,
        importe, monto, valor, ingreso esperado, ingresos esperados, valor estimado, receita esperada,
        receita estimada, valor do negocio, valor total, receita`),
    ],
    parts:
      words(`amount, value, revenue, volume, *umsatz, *wert, *volumen, *betrag, montant, importe, monto, valor,
      receita, 金额, 合同额, 成交价, 收入, 总价, 销售额`),
    not: words(`weighted, weight, date, tax, discount, cost, probability, currency, quantity, count, margin, commission, score,
      chance, margen, gewichtet*, *datum, paid, collected, received, invoiced, recurring, reason, 加权, 回款, 税额, 折扣, 成本, 数量,
      币种, 日期, 已开票, 率, 已收`),
    weak: words("company, converted, annual, actual, previous, original, budget, 实际, 预算, 本位币"),
  },
  closeDate: {
    content: "date",
    headers: [
      words(`expected close date, expected close, close date, closing date, expected closing, expected closing date,
        est close date, estimated close date, expected signing date, forecast close date, expected order date,
        expected decision date, decision date, target close date, closed date, closedate, close, actual close date,
        date closed, won time, signing date, order date, due date, deadline, date`),
      words(`预计成交日期, 预计成交, 预计成交时间, 预计结单日期, 结单日期, 预计结束日期, 预计关闭日期, 预计关闭, 预计签约日期, 预计签单日期, 预计签约时间, 预计签单时间, 预期结束,
        预期结束日期, 预期关闭, 预期成交日期, 预计完成日期, 成交日期, 成交时间, 关闭日期, 结束日期, 签约日期, 签单日期, 预计下单日期, 预计落单日期, 截止日期, 实际结束日期, 结案日期,
        日期`),
      words(`schlusstermin, abschlussdatum, voraussichtliches abschlussdatum, gesch abschlussdatum, erwartetes abschlussdatum,
        geschatztes abschlussdatum, erwarteter abschluss, geplanter abschluss, abschluss, abschlusstermin, close datum,
        erwartetes schlussdatum, schlussdatum, deal abschlussdatum, entscheidungstermin, erwarteter auftragseingang, auftragsdatum, termin, datum`),
      words(`date de cloture, date de cloture prevue, cloture, cloture prevue, date de signature, fecha de cierre,
        fecha de cierre prevista, fecha estimada de cierre, cierre previsto, cierre esperado, data de fechamento,
        data prevista de fechamento, fechamento esperado, previsao de fechamento, data`),
    ],
    parts:
      words(`close, closed, closing, signing, abschluss*, schluss*, *abschlussdatum, cloture, cierre, fechamento, 成交, 签约,
      签单, 结单, 关闭日期, 结束日期, 结案`),
    not: words(`value, engage, created, amount, reason, by, is, won, lost, lead, opened, modified, revenue, days, stage, 金额, 创建,
      原因, 天, 状态, 概率, 率`),
    weak: words("actual, tatsachlich*, real, 实际"),
  },
  owner: ownerWords,
  department: departmentWords,
  id: {
    content: "any",
    headers: [
      words(`opportunity id, deal id, opportunity no, opportunity number, deal no, deal number, record id, potential id, id,
        no, number, reference`),
      words("商机编号, 项目编号, 机会编号, 业务机会编号, 交易编号, 商机编码, 编号, 序号"),
      words(
        "opportunity id, opportunity nummer, datensatz id, projektnummer, vorgangsnummer, nummer, nr, id",
      ),
      words("numero, codigo, reference, referencia"),
    ],
    parts: words("id, *nummer, 编号, 编码"),
    not: words(`account, customer, product, owner, contact, user, company, client, campaign, kunden*, 客户, 产品, 联系人, 负责人,
      公司`),
  },
  probability: {
    content: "number",
    headers: [
      words(`probability, probability %, win probability, deal probability, close probability, probability of winning, probability to win,
        estimated probability, est probability, likelihood, win likelihood, chance of winning, win chance, win %, win rate, confidence,
        confidence %`),
      words(
        "概率, 赢率, 赢单率, 赢单概率, 成交概率, 成交率, 成交可能性, 可能性, 成功率, 成功概率, 预计赢率, 把握, 把握度, 胜率",
      ),
      words(
        "wahrscheinlichkeit, abschlusswahrscheinlichkeit, gewinnwahrscheinlichkeit, auftragswahrscheinlichkeit, erfolgschance",
      ),
      words("probabilite, probabilite de reussite, probabilidad, probabilidad de cierre, probabilidade"),
    ],
    parts: words(
      "probability, likelihood, *wahrscheinlichkeit, probabilite, probabilidad, probabilidade, 概率, 赢率, 赢单率",
    ),
    not: words("date, value, amount, revenue, weighted, reason, comment, stage, 加权, 金额, 日期, 说明"),
  },
  category: {
    content: "text",
    headers: [
      words(`forecast category, forecast category name, forecast type, forecast status, forecast class, deal forecast category, forecast,
        commit category`),
      words("预测类别, 预测分类, 预测类型, 预测等级, 预测状态"),
      words("prognosekategorie, forecastkategorie, forecast kategorie, prognose"),
      words("categorie de prevision, categoria de pronostico, categoria de prevision, categoria de previsao"),
    ],
    parts: words("forecast category, prognosekategorie, 预测类"),
    not: words("date, amount, value, revenue, id, 金额, 日期"),
  },
  managerFigure: {
    content: "number",
    headers: [
      words(`manager s figure, manager figure, manager forecast, manager s forecast, manager amount, manager estimate, manager judgment,
        manager judgement, manager override, manager adjusted amount, forecast manager`),
      words("经理预测, 经理预测金额, 经理判断, 经理判断金额, 经理金额, 主管预测, 主管判断, 主管预测金额"),
      words("manager prognose, managerprognose, prognose manager, prognose leiter, leiterprognose"),
      words("prevision du manager, pronostico del gerente, previsao do gestor"),
    ],
    parts: words(
      "manager figure, manager forecast, manager estimate, manager override, 经理预测, 经理判断, 主管预测, 主管判断",
    ),
    not: words("date, name, email, phone, 日期, 姓名"),
  },
  product: productWords,
};
