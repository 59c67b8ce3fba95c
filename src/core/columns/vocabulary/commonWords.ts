import { type FieldWords, withLast, words } from "./FieldWords";

const accountHeaders: FieldWords["headers"] = [
  words(`account name, account, customer name, customer, client name, client, company name, company, customer full name,
    customer short name, bill to customer, bill to name, billing company, billing name, sold to party name,
    sold to name, sold to party, sold to, ship to party name, payer name, payer, business partner name,
    business partner, bp name, customer supplier name, invoice partner display name, partner, partner name,
    potential customer, parent account, associated company, associated company primary, primary associated company,
    organization, organization name, organisation, organisation name, deal organization, default address company,
    card name, name 1, customer vendor, customer project, franchisee, dealer, buyer, distributor, reseller,
    retailer, store, store name, shop, outlet, hospital, school`),
  words(`客户名称, 客户, 客户名, 客户全称, 客户简称, 公司名称, 公司, 单位名称, 企业名称, 往来单位名称, 往来单位, 购货单位,
    购货单位名称, 购买方名称, 购买方, 付款单位, 付款单位名称, 付款方, 付款人, 开票客户, 订货客户, 售达方名称, 售达方, 业务伙伴名称, 业务伙伴,
    潜在客户, 最终客户, 收货方, 名称 1, 名称1, 合作伙伴, 经销商名称, 经销商, 加盟商, 门店, 门店名称, 店铺, 医院, 医院名称, 学校, 终端, 甲方, 甲方名称, 买方`),
  words(`accountname, account name, kunde, kundenname, kundenbezeichnung, firma, firmenname, unternehmen,
    unternehmensname, potenzieller kunde, auftraggeber, debitor, debitorname, debitorenname, regulierer,
    geschaftspartner, geschaftspartnername, rechnungsempfanger, warenempfanger, kontoname, organisation, mandant,
    zugeordnetes unternehmen`),
  words(
    "client, nom du client, societe, raison sociale, nom du compte, compte, nom de la societe, entreprise",
  ),
  words(
    "cliente, nombre del cliente, nombre de la cuenta, cuenta, empresa, razon social, nombre de la empresa",
  ),
  words(
    "cliente, nome do cliente, nome da conta, conta, empresa, razao social, nome da empresa, nome fantasia",
  ),
];

/** The account of a row of any list. */
export const accountWords: FieldWords = {
  content: "text",
  headers: accountHeaders,
  parts:
    words(`account, customer, client, company, sold to, organization, organisation, kunde*, firmen*, debitor*,
    cliente, client, societe, empresa, 客户, 公司, 单位, 付款方`),
  not: words(`date, *datum, fecha, data, phone, tel, fax, mobile, address, street, city, country, state, zip, email,
    website, manager, owner, rep, salesperson, since, age, type, class, group, segment, industry, satisfaction, rating,
    score, nps, count, size, tier, status, stage, priority, level, grade, comment, comments, note, notes, remark,
    remarks, feedback, source, do not modify, currency, amount, revenue, sales, balance, value, contact,
    *zufriedenheit, *bewertung, *betreuer, kundengruppe, kundenklasse, kundenart, kundentyp, kundenseit, *betrag,
    responsable, vendedor, commercial, 日期, 电话, 手机, 地址, 等级, 级别, 分级, 分类, 类别, 类型, 行业, 来源, 状态, 阶段, 经理,
    负责人, 所有人, 满意度, 评分, 评级, 数, 金额, 余额, 备注, 说明, 性质, 区域, 联系人, 不修改, 币`),
  weak: words(`id, code, number, no, nr, num, ref, reference, key, guid, *nummer, *nr, kundennummer, codigo, numero, 编号,
    编码, 代码, 号, 助记码`),
};

/** The account where a list without a better column calls it "name": reports by customer, ledgers. */
export const accountOrNameWords: FieldWords = {
  ...accountWords,
  headers: withLast(accountHeaders, words("name"), words("名称")),
};

const ownerHeaders: FieldWords["headers"] = [
  words(`owner, account owner, opportunity owner, deal owner, company owner, contact owner, owner name,
    owner full name, account manager, key account manager, sales agent, sales rep, sales rep name,
    sales representative, sales employee, sales employee name, salesperson, sales person, salesperson name,
    account executive, our owner, rep, rep name, salesman, seller, sold by, staff, staff member, staff member name,
    staff name, assigned to, responsible, person responsible, employee responsible, slp name, booked by, sales,
    potential owner`),
  words(`负责人, 我方负责人, 客户经理, 大客户经理, 销售经理, 销售人员, 销售员, 业务员, 业务员名称, 业务员姓名, 销售员名称, 销售员姓名, 销售代表,
    销售负责人, 销售顾问, 归属人, 归属销售, 跟进人, 所有人, 客户所有人, 商机所有人, 商机所有者, 商机负责人, 客户负责人, 业务机会所有人, 机会所有人,
    销售机会所有人, 交易所有者, 公司所有者, 联系人所有者, 所有者, 客户所有者, 回款所有人, 回款人员, 收款人员, 销售, 业务人员, 置业顾问, 营业员, 导购员,
    员工, 团队成员, 职员`),
  words(`inhaber, besitzer, opportunity inhaber, account inhaber, accountinhaber, zustandig, zustandiger, verantwortlich,
    verantwortlicher, verantwortlicher mitarbeiter, betreuer, kundenbetreuer, key account manager, vertriebsmitarbeiter,
    verkaufer, verkaufsmitarbeiter, verkaufsberater, vertriebler, vertreter, aussendienst, aussendienstmitarbeiter,
    sachbearbeiter, ansprechpartner intern, deal inhaber, dealeigner, deal eigner, unternehmenseigner,
    kontakt inhaber, vertrieb, vb, personalname, mitarbeiter, mitarbeitername`),
  words("commercial, responsable, proprietaire, charge d affaires, vendeur, charge de compte, conseiller"),
  words("vendedor, comercial, responsable, propietario, ejecutivo, agente, ejecutivo de cuenta"),
  words("vendedor, vendedora, responsavel, proprietario, executivo, consultor, representante"),
];

/** Our person who looks after a row. */
export const ownerWords: FieldWords = {
  content: "person",
  headers: ownerHeaders,
  parts:
    words(`owner, agent, salesperson, sales rep, rep, representative, seller, salesman, manager, assigned, responsible,
    inhaber, *betreuer, verkaufer, *mitarbeiter, besitzer, proprietaire, commercial, vendeur, vendedor, responsable,
    responsavel, propietario, proprietario, 负责人, 所有人, 所有者, 经理, 业务员, 销售员, 销售人员, 销售代表`),
  not: words(`comment, comments, note, notes, remark, remarks, feedback, role, email, phone, department, team, date,
    amount, total, approval, approved, rating, count, type, region, alias, quota, target, rolle, abteilung, created,
    modified, 备注, 意见, 评语, 部门, 电话, 邮箱, 手机, 角色, 日期, 金额, 创建, 修改, 团队, 目标, 主属`),
  weak: words(
    "id, code, number, no, nr, former, previous, secondary, second, *nummer, 编号, 编码, 代码, 前, 协同, 上级",
  ),
};

export const profitWords: FieldWords = {
  content: "number",
  headers: [
    words(
      "profit, gross profit, margin, account profit, gross margin, contribution margin, net profit, net income, gp",
    ),
    words("利润, 毛利, 毛利额, 毛利润, 销售毛利, 净利润, 本币毛利, 毛利率, 利润率, 净利率, 销售毛利率"),
    words("gewinn, deckungsbeitrag, rohertrag, rohgewinn, db, marge, ertrag, bruttogewinn"),
    words("marge, benefice, marge brute, margen, beneficio, ganancia, lucro, margem, lucro bruto"),
  ],
  parts: words(
    "profit, margin, deckungsbeitrag, rohertrag, marge, margen, margem, lucro, beneficio, 利润, 毛利",
  ),
  not: words("rate, %, percent, pct, 率, 比"),
};

/** What is sold. The bare word stands far behind: deals that have no names of their own go by it. */
export const productWords: FieldWords = {
  content: "text",
  headers: [
    words(`product name, product line, product family, product group, product category, product type, product sold,
      product or service, products, item, item name, item description, service, service line, solution, offering,
      article, article name, goods, material, material description, product`),
    words(`产品名称, 产品线, 产品系列, 产品类别, 产品分类, 产品大类, 产品类型, 产品型号, 商品, 商品名称, 商品分类, 物料, 物料名称,
      存货, 存货名称, 服务项目, 服务名称, 品名, 品类, 货品, 产品`),
    words(`produktname, produktlinie, produktgruppe, produktkategorie, produktbereich, produktart, produkte, artikel,
      artikelbezeichnung, artikelgruppe, artikelname, leistung, leistungsart, warengruppe, ware, material,
      materialbezeichnung, dienstleistung, sparte, losung, produkt`),
    words(
      "produit, produits, gamme, article, producto, linea de producto, articulo, produto, linha de produto",
    ),
  ],
  parts: words("product, produkt*, produit, producto, produto, 产品, 商品"),
  not: words(`id, code, no, number, price, amount, quantity, qty, count, cost, value, date, owner, manager, interest,
    编号, 编码, 代码, 单价, 价格, 金额, 数量, 成本, 经理, 日期`),
};

/** The unit of the firm that a row belongs to. */
export const departmentWords: FieldWords = {
  content: "text",
  headers: [
    words(`department, team, branch, regional office, office, region, sales team, business unit, sales unit, territory,
      hubspot team, owning business unit, sales organization, division, owner role`),
    words(
      `部门, 团队, 分公司, 大区, 区域, 所属部门, 负责人所在部门, 归属部门, 负责人主属部门, 销售团队, 销售部门, 业务部门, 所属区域, 事业部`,
    ),
    words(`abteilung, team, region, niederlassung, verkaufsteam, vertriebsteam, gebiet, geschaftsbereich, standort,
      verkaufsburo, vertriebsbereich`),
    words("equipe, agence, departement, region, equipo, departamento, sucursal, filial, regiao, regional"),
  ],
  parts: words("department, branch, office, team, 部门, 分公司, 大区, 团队"),
  not: words("id, code, size, members, 编码"),
};
