import type { SourceRole } from "../../../../src/core/columns/fields";

/** Header row and first rows of a standard export, cells between "|", and the header that each field must get. */
export interface SystemExport {
  readonly system: string;
  readonly language: "en" | "zh" | "de" | "fr" | "es" | "pt";
  readonly role: SourceRole;
  readonly list: string;
  readonly found: Readonly<Record<string, string>>;
}

function line(
  system: string,
  language: SystemExport["language"],
  role: SourceRole,
  found: SystemExport["found"],
  list: string,
): SystemExport {
  return { system, language, role, list, found };
}

export const systemExports: readonly SystemExport[] = [
  line(
    "Salesforce",
    "en",
    "opportunities",
    {
      name: "Opportunity Name",
      account: "Account Name",
      stage: "Stage",
      amount: "Amount",
      closeDate: "Close Date",
      owner: "Opportunity Owner",
    },
    `Opportunity Owner | Owner Role | Account Name | Opportunity Name | Stage | Fiscal Period | Amount | Expected Revenue | Probability (%) | Age | Close Date | Created Date | Next Step | Lead Source | Type
     Ann Lee | Sales East | Acme Corp | Acme - Rollout | Negotiation/Review | Q1-2026 | 120000 | 108000 | 90 | 44 | 3/14/2026 | 1/5/2026 | Send contract | Web | New Business
     Bob Ray | Sales West | Beta Ltd | Beta - Renewal | Closed Won | Q1-2026 | 45000 | 45000 | 100 | 60 | 2/1/2026 | 12/5/2025 | | Partner | Existing Business`,
  ),
  line(
    "Salesforce (data export)",
    "en",
    "opportunities",
    {
      name: "Name",
      account: "AccountId",
      stage: "StageName",
      amount: "Amount",
      closeDate: "CloseDate",
      owner: "OwnerId",
      id: "Id",
    },
    `Id | IsDeleted | AccountId | Name | StageName | Amount | Probability | ExpectedRevenue | CloseDate | Type | IsClosed | IsWon | ForecastCategoryName | OwnerId | CreatedDate
     0065g00000A1bcd | false | 0015g00000Xyz1 | Acme Rollout | Prospecting | 12000 | 10 | 1200 | 2026-03-14 | New | false | false | Pipeline | 0055g000001aaa | 2026-01-02T10:00:00.000Z
     0065g00000A1bce | false | 0015g00000Xyz2 | Beta Renewal | Closed Won | 45000 | 100 | 45000 | 2026-02-01 | New | true | true | Closed | 0055g000001bbb | 2026-01-02T10:00:00.000Z`,
  ),
  line(
    "Salesforce",
    "en",
    "accounts",
    { name: "Account Name", value: "Annual Revenue", owner: "Account Owner", segment: "Industry" },
    `Account Owner | Account Name | Account Site | Billing State/Province | Phone | Type | Industry | Employees | Rating | Annual Revenue | Last Activity | Last Modified Date
     Ann Lee | Acme Corp | HQ | CA | (415) 555-0100 | Customer | Energy | 1200 | Hot | 6200000 | 3/1/2026 | 3/2/2026
     Bob Ray | Beta Ltd | | NY | (212) 555-0199 | Prospect | Retail | 80 | Cold | 310000 | 2/1/2026 | 2/2/2026`,
  ),
  line(
    "Salesforce",
    "en",
    "contacts",
    { account: "Account Name", name: "Full Name", role: "Title", owner: "Contact Owner" },
    `Salutation | First Name | Last Name | Full Name | Title | Account Name | Email | Phone | Last Activity | Contact Owner
     Ms | Eva | Stone | Eva Stone | CFO | Acme Corp | eva@acme.com | (415) 555-0101 | 3/1/2026 | Ann Lee
     Mr | Tom | Hill | Tom Hill | Buyer | Beta Ltd | tom@beta.com | (212) 555-0198 | 2/1/2026 | Bob Ray`,
  ),
  line(
    "Salesforce",
    "de",
    "opportunities",
    {
      name: "Opportunity-Name",
      account: "Accountname",
      stage: "Phase",
      amount: "Betrag",
      closeDate: "Schlusstermin",
      owner: "Opportunity-Inhaber",
    },
    `Opportunity-Inhaber | Inhaberrolle | Accountname | Opportunity-Name | Phase | Betrag | Erwarteter Umsatz | Wahrscheinlichkeit (%) | Alter | Schlusstermin | Erstelldatum | Nächster Schritt | Typ
     Anna Lang | Vertrieb Ost | Müller GmbH | Rollout | Verhandlung | 120.000,00 | 108.000,00 | 90 | 44 | 14.03.2026 | 05.01.2026 | | Neukunde
     Jörg Roth | Vertrieb West | Beta AG | Verlängerung | Geschlossen und gewonnen | 45.000,00 | 45.000,00 | 100 | 60 | 01.02.2026 | 05.12.2025 | | Bestandskunde`,
  ),
  line(
    "Salesforce",
    "de",
    "accounts",
    { name: "Accountname", value: "Jahresumsatz", owner: "Account-Inhaber", segment: "Branche" },
    `Account-Inhaber | Accountname | Rechnungsort | Telefon | Typ | Branche | Mitarbeiter | Jahresumsatz | Letzte Aktivität
     Anna Lang | Müller GmbH | Ulm | +49 731 100 | Kunde | Maschinenbau | 120 | 6.200.000,50 | 01.03.2026
     Jörg Roth | Beta AG | Köln | +49 221 200 | Kunde | Handel | 80 | 310.000,00 | 01.02.2026`,
  ),
  line(
    "Salesforce",
    "zh",
    "opportunities",
    {
      name: "业务机会名称",
      account: "客户名",
      stage: "阶段",
      amount: "金额",
      closeDate: "结束日期",
      owner: "业务机会所有人",
    },
    `业务机会所有人 | 客户名 | 业务机会名称 | 阶段 | 会计期间 | 金额 | 概率 (%) | 年限 | 结束日期 | 创建日期 | 下一步 | 潜在客户来源 | 类型
     李雷 | 华东机械 | 产线改造 | 谈判/复审 | Q1-2026 | 1200000 | 90 | 44 | 2026/3/14 | 2026/1/5 | | 网站 | 新业务
     韩梅 | 南方电子 | 续约 | 已结束并赢得客户 | Q1-2026 | 450000 | 100 | 60 | 2026/2/1 | 2025/12/5 | | 合作伙伴 | 现有业务`,
  ),
  line(
    "HubSpot",
    "en",
    "opportunities",
    {
      name: "Deal Name",
      account: "Associated Company (Primary)",
      stage: "Deal Stage",
      amount: "Amount",
      closeDate: "Close Date",
      owner: "Deal owner",
      id: "Record ID",
      department: "HubSpot Team",
    },
    `Record ID | Deal Name | Pipeline | Deal Stage | Close Date | Create Date | Deal owner | HubSpot Team | Amount | Amount in company currency | Weighted amount | Deal probability | Forecast category | Closed Won Reason | Associated Company (Primary) | Associated Company IDs
     9876543210 | Acme rollout | Sales Pipeline | Contract Sent (Sales Pipeline) | 2026-03-14 10:00 | 2026-01-05 09:12 | Ann Lee | East | 120000 | 120000 | 108000 | 0.9 | Commit | | Acme Corp | 1234567
     9876543211 | Beta renewal | Sales Pipeline | Closed Won (Sales Pipeline) | 2026-02-01 10:00 | 2025-12-05 09:12 | Bob Ray | West | 45000 | 45000 | 45000 | 1 | Closed won | Price | Beta Ltd | 1234568`,
  ),
  line(
    "HubSpot (properties)",
    "en",
    "opportunities",
    {
      name: "dealname",
      stage: "dealstage",
      amount: "amount",
      closeDate: "closedate",
      owner: "hubspot_owner_id",
    },
    `dealname | dealstage | pipeline | amount | closedate | createdate | hubspot_owner_id | hs_forecast_probability
     Acme rollout | contractsent | default | 120000 | 2026-03-14 | 2026-01-05 | 40012 | 0.9
     Beta renewal | closedwon | default | 45000 | 2026-02-01 | 2025-12-05 | 40013 | 1`,
  ),
  line(
    "HubSpot",
    "en",
    "accounts",
    { name: "Company name", value: "Annual Revenue", owner: "Company owner", segment: "Industry" },
    `Record ID | Company name | Company owner | Create Date | Phone Number | Last Activity Date | City | Country/Region | Industry | Annual Revenue | Number of Associated Contacts | Lifecycle Stage
     1234567 | Acme Corp | Ann Lee | 2025-01-05 09:12 | +1 415 555 0100 | 2026-03-01 | Ulm | USA | ENERGY | 6200000 | 4 | customer
     1234568 | Beta Ltd | Bob Ray | 2025-02-05 09:12 | +1 212 555 0199 | 2026-02-01 | Kent | USA | RETAIL | 310000 | 1 | customer`,
  ),
  line(
    "HubSpot",
    "de",
    "opportunities",
    {
      name: "Dealname",
      stage: "Deal-Phase",
      amount: "Betrag",
      closeDate: "Abschlussdatum",
      owner: "Zuständiger Mitarbeiter",
    },
    `Datensatz-ID | Dealname | Pipeline | Deal-Phase | Abschlussdatum | Erstelldatum | Zuständiger Mitarbeiter | Betrag | Gewichteter Betrag | Deal-Wahrscheinlichkeit
     9876543210 | Rollout Müller | Vertriebspipeline | Vertrag gesendet | 14.03.2026 | 05.01.2026 | Anna Lang | 120.000,00 | 108.000,00 | 0,9
     9876543211 | Verlängerung Beta | Vertriebspipeline | Abgeschlossen und gewonnen | 01.02.2026 | 05.12.2025 | Jörg Roth | 45.000,00 | 45.000,00 | 1`,
  ),
  line(
    "HubSpot",
    "zh",
    "opportunities",
    { name: "交易名称", stage: "交易阶段", amount: "金额", closeDate: "关闭日期", owner: "交易所有者" },
    `记录 ID | 交易名称 | 交易阶段 | 关闭日期 | 交易所有者 | 金额 | 创建日期
     987654321 | 产线改造 | 合同已发送 | 2026-03-14 | 李雷 | 1200000 | 2026-01-05
     987654322 | 续约 | 成交 | 2026-02-01 | 韩梅 | 450000 | 2025-12-05`,
  ),
  line(
    "Dynamics 365",
    "en",
    "opportunities",
    {
      name: "Topic",
      account: "Potential Customer",
      stage: "Status Reason",
      amount: "Est. Revenue",
      closeDate: "Est. Close Date",
      owner: "Owner",
    },
    `(Do Not Modify) Opportunity | (Do Not Modify) Row Checksum | (Do Not Modify) Modified On | Topic | Potential Customer | Status Reason | Est. Close Date | Est. Revenue | Probability | Rating | Email Address (Potential Customer) (Contact) | Owner
     8e1f0e9a-1b2c-4d3e | k3jd9== | 2026-03-01 | Rollout | Acme Corp | In Progress | 3/14/2026 | 120000 | 90 | Hot | a@acme.com | Ann Lee
     9e1f0e9a-1b2c-4d3f | k3jd0== | 2026-03-02 | Renewal | Beta Ltd | Won | 2/1/2026 | 45000 | 100 | Warm | b@beta.com | Bob Ray`,
  ),
  line(
    "Dynamics 365",
    "en",
    "accounts",
    { name: "Account Name", value: "Annual Revenue", owner: "Owner", segment: "Industry" },
    `(Do Not Modify) Account | (Do Not Modify) Row Checksum | Account Name | Main Phone | Address 1: City | Primary Contact | Industry | Annual Revenue | Credit Limit | Owner | Status
     8e1f0e9a-1b2c-4d3e | k3jd9== | Acme Corp | 415-555-0100 | Ulm | Eva Stone | Energy | 6200000 | 50000 | Ann Lee | Active
     9e1f0e9a-1b2c-4d3f | k3jd0== | Beta Ltd | 212-555-0199 | Kent | Tom Hill | Retail | 310000 | 20000 | Bob Ray | Active`,
  ),
  line(
    "Dynamics 365",
    "de",
    "opportunities",
    {
      name: "Thema",
      account: "Potenzieller Kunde",
      stage: "Statusgrund",
      amount: "Gesch. Umsatz",
      closeDate: "Gesch. Abschlussdatum",
      owner: "Besitzer",
    },
    `(Nicht ändern) Verkaufschance | (Nicht ändern) Zeilenprüfsumme | Thema | Potenzieller Kunde | Statusgrund | Gesch. Abschlussdatum | Gesch. Umsatz | Wahrscheinlichkeit | Bewertung | Besitzer
     8e1f0e9a-1b2c-4d3e | k3jd9== | Rollout | Müller GmbH | In Bearbeitung | 14.03.2026 | 120.000,00 € | 90 | Heiß | Anna Lang
     9e1f0e9a-1b2c-4d3f | k3jd0== | Verlängerung | Beta AG | Gewonnen | 01.02.2026 | 45.000,00 € | 100 | Warm | Jörg Roth`,
  ),
  line(
    "Dynamics 365",
    "zh",
    "opportunities",
    {
      name: "主题",
      account: "潜在客户",
      stage: "状态描述",
      amount: "预计收入",
      closeDate: "预计结束日期",
      owner: "负责人",
    },
    `(不修改) 商机 | (不修改) 行校验和 | 主题 | 潜在客户 | 状态描述 | 预计结束日期 | 预计收入 | 概率 | 等级 | 负责人
     8e1f0e9a-1b2c-4d3e | k3jd9== | 产线改造 | 华东机械 | 正在进行 | 2026/3/14 | ¥1,200,000.00 | 90 | 热 | 李雷
     9e1f0e9a-1b2c-4d3f | k3jd0== | 续约 | 南方电子 | 已赢得 | 2026/2/1 | ¥450,000.00 | 100 | 暖 | 韩梅`,
  ),
  line(
    "Odoo CRM",
    "en",
    "opportunities",
    {
      name: "Opportunity",
      account: "Customer",
      stage: "Stage",
      amount: "Expected Revenue",
      closeDate: "Expected Closing",
      owner: "Salesperson",
      department: "Sales Team",
    },
    `Created on | Opportunity | Contact Name | Email | Customer | Salesperson | Sales Team | Expected Revenue | Prorated Revenue | Probability | Expected Closing | Stage | Company
     2026-01-05 09:12:00 | Rollout | Eva Stone | eva@acme.com | Acme Corp | Ann Lee | Sales | 120000 | 108000 | 90 | 2026-03-14 | Proposition | YourCompany
     2025-12-05 09:12:00 | Renewal | Tom Hill | tom@beta.com | Beta Ltd | Bob Ray | Sales | 45000 | 45000 | 100 | 2026-02-01 | Won | YourCompany`,
  ),
  line(
    "Odoo invoices",
    "en",
    "payments",
    {
      person: "Salesperson",
      date: "Invoice/Bill Date",
      amount: "Untaxed Amount Signed",
      account: "Invoice Partner Display Name",
      id: "Number",
    },
    `Number | Invoice Partner Display Name | Invoice/Bill Date | Due Date | Activities | Untaxed Amount Signed | Tax Signed | Total in Currency Signed | Salesperson | Payment Status | Status
     INV/2026/00001 | Acme Corp | 2026-01-14 | 2026-02-14 | | 1200 | 240 | 1440 | Ann Lee | Paid | Posted
     INV/2026/00002 | Beta Ltd | 2026-01-15 | 2026-02-15 | | 450 | 90 | 540 | Bob Ray | Paid | Posted`,
  ),
  line(
    "Odoo CRM",
    "de",
    "opportunities",
    {
      name: "Verkaufschance",
      account: "Kunde",
      stage: "Phase",
      amount: "Erwarteter Umsatz",
      closeDate: "Erwarteter Abschluss",
      owner: "Vertriebsmitarbeiter",
      department: "Verkaufsteam",
    },
    `Erstellt am | Verkaufschance | Kontaktname | E-Mail | Kunde | Vertriebsmitarbeiter | Verkaufsteam | Erwarteter Umsatz | Wahrscheinlichkeit | Erwarteter Abschluss | Phase
     2026-01-05 | Rollout | Eva Stein | eva@mueller.de | Müller GmbH | Anna Lang | Vertrieb | 120000 | 90 | 2026-03-14 | Angebot
     2025-12-05 | Verlängerung | Tom Berg | tom@beta.de | Beta AG | Jörg Roth | Vertrieb | 45000 | 100 | 2026-02-01 | Gewonnen`,
  ),
  line(
    "Odoo CRM",
    "zh",
    "opportunities",
    {
      name: "商机",
      account: "客户",
      stage: "阶段",
      amount: "预期收益",
      closeDate: "预期结束",
      owner: "销售员",
      department: "销售团队",
    },
    `创建时间 | 商机 | 联系人姓名 | 客户 | 销售员 | 销售团队 | 预期收益 | 概率 | 预期结束 | 阶段
     2026-01-05 | 产线改造 | 王芳 | 华东机械 | 李雷 | 销售部 | 1200000 | 90 | 2026-03-14 | 报价
     2025-12-05 | 续约 | 陈刚 | 南方电子 | 韩梅 | 销售部 | 450000 | 100 | 2026-02-01 | 赢得`,
  ),
  line(
    "Zoho CRM",
    "en",
    "opportunities",
    {
      name: "Deal Name",
      account: "Account Name",
      stage: "Stage",
      amount: "Amount",
      closeDate: "Closing Date",
      owner: "Deal Owner",
      id: "Record Id",
    },
    `Record Id | Deal Owner | Amount | Deal Name | Closing Date | Account Name | Stage | Type | Probability (%) | Expected Revenue | Next Step | Lead Source | Contact Name | Created Time | Reason For Loss
     zcrm_5123 | Ann Lee | 120000 | Rollout | 2026-03-14 | Acme Corp | Negotiation/Review | New Business | 90 | 108000 | | Web | Eva Stone | 2026-01-05 09:12:00 |
     zcrm_5124 | Bob Ray | 45000 | Renewal | 2026-02-01 | Beta Ltd | Closed Lost to Competition | Existing | 0 | 0 | | Web | Tom Hill | 2025-12-05 09:12:00 | Price`,
  ),
  line(
    "Zoho Books invoices",
    "en",
    "payments",
    { person: "Salesperson", date: "Invoice Date", amount: "Total", account: "Customer Name" },
    `Invoice Date | Invoice ID | Invoice Number | Invoice Status | Customer ID | Customer Name | Due Date | PurchaseOrder | Currency Code | Exchange Rate | Total | Balance | Salesperson
     2026-01-14 | 460000001 | INV-0001 | Closed | 46001 | Acme Corp | 2026-02-14 | PO-1 | USD | 1 | 1200 | 0 | Ann Lee
     2026-01-15 | 460000002 | INV-0002 | Closed | 46002 | Beta Ltd | 2026-02-15 | PO-2 | USD | 1 | 450 | 450 | Bob Ray`,
  ),
  line(
    "Zoho CRM",
    "de",
    "opportunities",
    {
      name: "Abschlussname",
      account: "Kontoname",
      stage: "Phase",
      amount: "Betrag",
      closeDate: "Abschlussdatum",
      owner: "Inhaber",
    },
    `Datensatz-ID | Inhaber | Betrag | Abschlussname | Abschlussdatum | Kontoname | Phase | Typ | Wahrscheinlichkeit (%) | Erwarteter Umsatz
     zcrm_5123 | Anna Lang | 120.000 | Rollout | 14.03.2026 | Müller GmbH | Verhandlung | Neu | 90 | 108.000
     zcrm_5124 | Jörg Roth | 45.000 | Verlängerung | 01.02.2026 | Beta AG | Verloren | Bestand | 0 | 0`,
  ),
  line(
    "Zoho CRM",
    "zh",
    "opportunities",
    {
      name: "商机名称",
      account: "客户名称",
      stage: "阶段",
      amount: "金额",
      closeDate: "结束日期",
      owner: "商机所有者",
    },
    `记录编号 | 商机所有者 | 金额 | 商机名称 | 结束日期 | 客户名称 | 阶段 | 类型 | 可能性 (%) | 预计收入 | 创建时间
     zcrm_5123 | 李雷 | 1200000 | 产线改造 | 2026-03-14 | 华东机械 | 谈判 | 新业务 | 90 | 1080000 | 2026-01-05 09:12:00
     zcrm_5124 | 韩梅 | 450000 | 续约 | 2026-02-01 | 南方电子 | 丢单 | 老业务 | 0 | 0 | 2025-12-05 09:12:00`,
  ),
  line(
    "SAP Sales Cloud",
    "en",
    "opportunities",
    {
      name: "Name",
      account: "Account",
      stage: "Sales Phase",
      amount: "Expected Value",
      closeDate: "Close Date",
      owner: "Owner",
      department: "Sales Unit",
      id: "ID",
    },
    `ID | Name | Account | Primary Contact | Owner | Sales Unit | Sales Phase | Status | Expected Value | Currency | Weighted Value | Chance of Success | Start Date | Close Date | Forecast Category
     10023 | Rollout | Acme Corp | Eva Stone | Ann Lee | Sales East | Develop value proposition | In process | 120000 | EUR | 108000 | 90 % | 01/05/2026 | 03/14/2026 | Commit
     10024 | Renewal | Beta Ltd | Tom Hill | Bob Ray | Sales West | Close | Won | 45000 | EUR | 45000 | 100 % | 12/05/2025 | 02/01/2026 | Won`,
  ),
  line(
    "SAP billing documents",
    "en",
    "sales",
    { account: "Name of Sold-to Party", date: "Billing Date", amount: "Net Value" },
    `Billing Document | Billing Type | Billing Date | Sales Organization | Sold-to Party | Name of Sold-to Party | Net Value | Document Currency | Tax Amount | Created By
     90000123 | F2 | 2026-01-14 | 1010 | 17100001 | Acme Corp | 1200 | USD | 240 | BATCH
     90000124 | F2 | 2026-01-15 | 1010 | 17100002 | Beta Ltd | 450 | USD | 90 | BATCH`,
  ),
  line(
    "SAP line items (FBL5N)",
    "en",
    "sales",
    { account: "Customer", date: "Posting Date", amount: "Amount in local currency" },
    `Customer | Document Number | Document Type | Document Date | Posting Date | Net due date | Amount in local currency | Local Currency | Text
     17100001 | 1800000001 | RV | 2026-01-14 | 2026-01-14 | 2026-02-14 | 1,200.00 | USD |
     17100002 | 1800000002 | RV | 2026-01-15 | 2026-01-15 | 2026-02-15 | 450.00- | USD |`,
  ),
  line(
    "SAP Business One",
    "en",
    "payments",
    {
      person: "Sales Employee",
      date: "Posting Date",
      amount: "Document Total",
      account: "Customer/Supplier Name",
    },
    `# | Document Number | Posting Date | Due Date | Customer/Supplier Code | Customer/Supplier Name | Sales Employee | Document Total | Gross Profit | Remarks
     1 | 1201 | 01/14/2026 | 02/14/2026 | C20000 | Acme Corp | Ann Lee | 1200 | 300 | Based On Sales Orders 12
     2 | 1202 | 01/15/2026 | 02/15/2026 | C30000 | Beta Ltd | Bob Ray | 450 | 90 |`,
  ),
  line(
    "SAP Fakturen",
    "de",
    "payments",
    { person: "Vertriebsmitarbeiter", date: "Fakturadatum", amount: "Nettowert", account: "Name 1" },
    `Faktura | Fakturaart | Fakturadatum | Auftraggeber | Name 1 | Nettowert | Währung | Steuerbetrag | Vertriebsmitarbeiter | Angelegt von
     90000123 | F2 | 14.01.2026 | 17100001 | Müller GmbH | 1.200,00 | EUR | 228,00 | Anna Lang | BATCH
     90000124 | F2 | 15.01.2026 | 17100002 | Beta AG | 450,00 | EUR | 85,50 | Jörg Roth | BATCH`,
  ),
  line(
    "SAP Debitoren",
    "de",
    "sales",
    { account: "Debitorname", date: "Buchungsdatum", amount: "Betrag in Hauswährung" },
    `Debitor | Debitorname | Belegnummer | Belegart | Belegdatum | Buchungsdatum | Nettofälligkeit | Betrag in Hauswährung | Hauswährung
     17100001 | Müller GmbH | 1800000001 | RV | 13.01.2026 | 14.01.2026 | 14.02.2026 | 1.200,00 | EUR
     17100002 | Beta AG | 1800000002 | RV | 14.01.2026 | 15.01.2026 | 15.02.2026 | 450,00- | EUR`,
  ),
  line(
    "SAP",
    "zh",
    "sales",
    { account: "售达方名称", date: "出具发票日期", amount: "净值" },
    `开票凭证 | 开票类型 | 出具发票日期 | 售达方 | 售达方名称 | 净值 | 凭证货币 | 税额
     90000123 | F2 | 2026-01-14 | 17100001 | 华东机械 | 12000 | CNY | 1560
     90000124 | F2 | 2026-01-15 | 17100002 | 南方电子 | 4500 | CNY | 585`,
  ),
  line(
    "金蝶 销售出库",
    "zh",
    "payments",
    { person: "销售员", date: "日期", amount: "价税合计", account: "客户", id: "单据编号" },
    `日期 | 单据编号 | 单据状态 | 客户编码 | 客户 | 销售部门 | 销售员 | 物料编码 | 物料名称 | 实发数量 | 含税单价 | 税额 | 价税合计 | 结算币别
     2026/1/14 | XSCKD000123 | 已审核 | CUST0001 | 华东机械有限公司 | 销售一部 | 李雷 | 1.01.001 | 轴承 | 10 | 1200 | 1380.53 | 12000 | 人民币
     2026/1/15 | XSCKD000124 | 已审核 | CUST0002 | 南方电子有限公司 | 销售二部 | 韩梅 | 1.01.002 | 齿轮 | 5 | 900 | 517.7 | 4500 | 人民币`,
  ),
  line(
    "金蝶 收款单",
    "zh",
    "payments",
    { person: "销售员", date: "业务日期", amount: "实收金额", account: "往来单位", id: "单据编号" },
    `单据编号 | 业务日期 | 往来单位类型 | 往来单位 | 付款单位 | 应收金额 | 实收金额 | 手续费 | 销售员 | 结算方式 | 创建日期 | 备注
     SKD00000001 | 2026-01-14 | 客户 | 华东机械 | 华东机械 | 12000 | 11990 | 10 | 李雷 | 电汇 | 2026-01-16 |
     SKD00000002 | 2026-01-15 | 客户 | 南方电子 | 南方电子 | 4500 | 4500 | 0 | 韩梅 | 电汇 | 2026-01-16 | 尾款`,
  ),
  line(
    "金蝶 销售汇总",
    "zh",
    "accounts",
    { name: "客户简称", value: "价税合计", owner: "业务员", profit: "销售毛利" },
    `客户编码 | 客户简称 | 业务员 | 销售数量 | 金额 | 税额 | 价税合计 | 销售毛利 | 毛利率(%)
     CUST0001 | 华东机械 | 李雷 | 120 | 10619 | 1381 | 12000 | 3000 | 25
     CUST0002 | 南方电子 | 韩梅 | 45 | 3982 | 518 | 4500 | 900 | 20`,
  ),
  line(
    "用友 收款单",
    "zh",
    "payments",
    { person: "业务员", date: "单据日期", amount: "本币金额", account: "客户简称" },
    `选择 | 单据类型 | 单据编号 | 单据日期 | 客户编码 | 客户简称 | 部门 | 业务员 | 结算方式 | 币种 | 汇率 | 原币金额 | 本币金额 | 本币余额 | 制单人 | 审核人
      | 收款单 | 0000000001 | 2026-01-14 | 01001 | 华东机械 | 销售一部 | 李雷 | 电汇 | 美元 | 7.1 | 2000 | 14200 | 0 | 张会计 | 王主管
      | 收款单 | 0000000002 | 2026-01-15 | 01002 | 南方电子 | 销售二部 | 韩梅 | 电汇 | 人民币 | 1 | 4500 | 4500 | 0 | 张会计 | 王主管`,
  ),
  line(
    "用友 销售统计表",
    "zh",
    "sales",
    { account: "客户简称", date: "日期", amount: "本币价税合计", profit: "毛利" },
    `日期 | 部门名称 | 客户编码 | 客户简称 | 业务员名称 | 存货编码 | 存货名称 | 数量 | 无税单价 | 本币税额 | 本币价税合计 | 成本 | 毛利 | 毛利率
     2026-01-14 | 销售一部 | 01001 | 华东机械 | 李雷 | 0101 | 轴承 | 10 | 1062 | 1381 | 12000 | 9000 | 1619 | 13.5%
     2026-01-15 | 销售二部 | 01002 | 南方电子 | 韩梅 | 0102 | 齿轮 | 5 | 796 | 518 | 4500 | 3600 | 382 | 8.5%`,
  ),
  line(
    "纷享销客 商机",
    "zh",
    "opportunities",
    {
      name: "商机名称",
      account: "客户名称",
      stage: "商机阶段",
      amount: "商机金额(元)",
      closeDate: "预计成交日期",
      owner: "负责人",
      department: "归属部门",
      id: "商机编号",
    },
    `商机编号 | 商机名称 | 客户名称 | 商机阶段 | 阶段更新时间 | 赢率 | 商机金额(元) | 预计成交日期 | 负责人 | 归属部门 | 生命状态 | 创建时间 | 创建人 | 备注
     20260105-001 | 产线改造 | 华东机械 | 方案报价 | 2026-02-01 10:00 | 60% | 1,200,000.00 | 2026-03-14 | 李雷 | 销售一部 | 正常 | 2026-01-05 09:12 | 李雷 |
     20251205-002 | 续约 | 南方电子 | 赢单 | 2026-02-01 10:00 | 100% | 450,000.00 | 2026-02-01 | 韩梅 | 销售二部 | 正常 | 2025-12-05 09:12 | 韩梅 | 已签`,
  ),
  line(
    "纷享销客 回款",
    "zh",
    "payments",
    {
      person: "负责人",
      date: "回款日期",
      amount: "本次回款金额(元)",
      account: "客户名称",
      id: "回款编号",
    },
    `回款编号 | 客户名称 | 销售订单编号 | 回款方式 | 本次回款金额(元) | 回款日期 | 负责人 | 负责人主属部门 | 生命状态 | 创建时间 | 最后修改时间
     HK20260114-01 | 华东机械 | DD2026-1 | 银行转账 | 12,000.00 | 2026-01-14 | 李雷 | 销售一部 | 正常 | 2026-01-16 09:00 | 2026-01-16 09:00
     HK20260115-01 | 南方电子 | DD2026-2 | 银行转账 | 4,500.00 | 2026-01-15 | 韩梅 | 销售二部 | 正常 | 2026-01-16 09:00 | 2026-01-16 09:00`,
  ),
  line(
    "纷享销客 客户",
    "zh",
    "accounts",
    {
      name: "客户名称",
      value: "累计成交金额(元)",
      owner: "负责人",
      tier: "客户级别",
      segment: "1级行业",
    },
    `客户编号 | 客户名称 | 客户级别 | 1级行业 | 成交状态 | 累计成交金额(元) | 负责人 | 归属部门 | 最后跟进时间 | 电话 | 客户满意度
     KH001 | 华东机械 | 重点客户 | 制造 | 已成交 | 6,200,000.00 | 李雷 | 销售一部 | 2026-03-01 10:00 | 021-555 | 4
     KH002 | 南方电子 | 普通客户 | 电子 | 已成交 | 310,000.00 | 韩梅 | 销售二部 | 2026-02-01 10:00 | 0755-555 | 5`,
  ),
  line(
    "销售易 商机",
    "zh",
    "opportunities",
    {
      name: "销售机会名称",
      account: "客户名称",
      stage: "销售阶段",
      amount: "销售金额",
      closeDate: "结单日期",
      owner: "销售机会所有人",
      department: "所属部门",
    },
    `销售机会名称 | 客户名称 | 销售机会所有人 | 所属部门 | 销售阶段 | 阶段停留天数 | 赢率 | 销售金额 | 结单日期 | 机会类型 | 来源 | 输单原因 | 创建日期
     产线改造 | 华东机械 | 李雷 | 销售一部 | 方案报价 | 12 | 60 | 1200000 | 2026-03-14 | 新机会 | 网站 | | 2026-01-05
     续约 | 南方电子 | 韩梅 | 销售二部 | 输单 | 3 | 0 | 450000 | 2026-02-01 | 老客户 | 转介绍 | 价格 | 2025-12-05`,
  ),
  line(
    "销售易 回款",
    "zh",
    "payments",
    { person: "回款所有人", date: "实际回款日期", amount: "实际回款金额", account: "客户名称" },
    `回款单编号 | 客户名称 | 合同标题 | 计划回款日期 | 计划回款金额 | 实际回款日期 | 实际回款金额 | 回款所有人 | 状态
     HK-0001 | 华东机械 | 改造合同 | 2026-01-10 | 12000 | 2026-01-14 | 12000 | 李雷 | 已确认
     HK-0002 | 南方电子 | 续约合同 | 2026-01-12 | 5000 | 2026-01-15 | 4500 | 韩梅 | 已确认`,
  ),
  line(
    "销售易 客户",
    "zh",
    "accounts",
    { name: "客户名称", value: "年销售额", owner: "客户所有人", segment: "行业" },
    `客户名称 | 客户所有人 | 客户级别 | 行业 | 总人数 | 年销售额 | 电话 | 所属部门 | 创建日期
     华东机械 | 李雷 | A | 机械 | 300 | 6200000 | 021-555 | 销售一部 | 2024-01-05
     南方电子 | 韩梅 | B | 电子 | 80 | 310000 | 0755-555 | 销售二部 | 2024-02-05`,
  ),
  line(
    "QuickBooks Sales by Rep Detail",
    "en",
    "payments",
    { person: "Rep", date: "Date", amount: "Amount", account: "Name", id: "Num" },
    `Type | Date | Num | Memo | Name | Item | Qty | Sales Price | Amount | Balance | Rep
     Invoice | 01/14/2026 | 1001 | Rollout | Acme Corp | Consulting | 10 | 120 | 1200 | 1200 | AL
     Invoice | 01/15/2026 | 1002 | | Beta Ltd | Consulting | 5 | 90 | 450 | 1650 | BR`,
  ),
  line(
    "QuickBooks Online Sales by Customer Detail",
    "en",
    "sales",
    { account: "Customer", date: "Transaction date", amount: "Amount" },
    `Customer | Transaction date | Transaction type | Num | Product/Service full name | Memo/Description | Quantity | Sales price | Amount | Balance
     Acme Corp | 01/14/2026 | Invoice | 1001 | Consulting | Rollout | 10 | 120 | 1200 | 1200
     Beta Ltd | 01/15/2026 | Invoice | 1002 | Consulting | | 5 | 90 | 450 | 1650`,
  ),
  line(
    "QuickBooks Sales by Customer Summary",
    "en",
    "accounts",
    { name: "Customer", value: "Total" },
    `Customer | Total
     Acme Corp | 6,200.00
     Beta Ltd | 310.00`,
  ),
  line(
    "QuickBooks",
    "de",
    "sales",
    { account: "Kunde", date: "Datum", amount: "Betrag" },
    `Datum | Transaktionstyp | Nr. | Kunde | Beschreibung | Menge | Verkaufspreis | Betrag | Saldo
     14.01.2026 | Rechnung | 1001 | Müller GmbH | Beratung | 10 | 120,00 | 1.200,00 | 1.200,00
     15.01.2026 | Rechnung | 1002 | Beta AG | Beratung | 5 | 90,00 | 450,00 | 1.650,00`,
  ),
  line(
    "Shopify orders",
    "en",
    "sales",
    { account: "Billing Name", date: "Paid at", amount: "Total" },
    `Name | Email | Financial Status | Paid at | Fulfillment Status | Currency | Subtotal | Shipping | Taxes | Total | Discount Code | Discount Amount | Lineitem quantity | Lineitem name | Lineitem price | Billing Name | Billing Street | Billing City | Refunded Amount | Vendor | Outstanding Balance | Id
     #1001 | eva@acme.com | paid | 2026-01-14 10:00:00 +0100 | fulfilled | EUR | 100.00 | 5.00 | 20.00 | 125.00 | | 0.00 | 1 | Lamp | 100.00 | Eva Stone | Main St 1 | Ulm | 0.00 | Own | 0.00 | 450789469
     #1002 | tom@beta.com | paid | 2026-01-15 10:00:00 +0100 | fulfilled | EUR | 50.00 | 5.00 | 10.00 | 65.00 | | 0.00 | 1 | Desk | 50.00 | Tom Hill | Low St 2 | Kent | 0.00 | Own | 0.00 | 450789470`,
  ),
  line(
    "Shopify sales by staff",
    "en",
    "payments",
    { person: "Staff member name", date: "Day", amount: "Net sales" },
    `Day | Staff member name | Orders | Gross sales | Discounts | Returns | Net sales | Taxes | Total sales
     2026-01-14 | Ann Lee | 3 | 1300 | -50 | -50 | 1200 | 240 | 1440
     2026-01-15 | Bob Ray | 1 | 450 | 0 | 0 | 450 | 90 | 540`,
  ),
  line(
    "Shopify customers",
    "en",
    "accounts",
    { name: "Default Address Company", value: "Total Spent" },
    `Customer ID | First Name | Last Name | Email | Accepts Email Marketing | Default Address Company | Default Address City | Phone | Total Spent | Total Orders | Note | Tags
     6940095564 | Eva | Stone | eva@acme.com | yes | Acme Corp | Ulm | | 6200.00 | 12 | | vip
     6940095565 | Tom | Hill | tom@beta.com | no | Beta Ltd | Kent | | 310.00 | 2 | |`,
  ),
  line(
    "Shopify",
    "de",
    "sales",
    { account: "Kundenname", date: "Tag", amount: "Nettoumsatz" },
    `Tag | Kundenname | Bestellungen | Bruttoumsatz | Rabatte | Retouren | Nettoumsatz | Steuern
     2026-01-14 | Eva Stein | 1 | 130,00 | -5,00 | -5,00 | 120,00 | 22,80
     2026-01-15 | Tom Berg | 1 | 45,00 | 0,00 | 0,00 | 45,00 | 8,55`,
  ),
  line(
    "Shopify",
    "zh",
    "sales",
    { account: "客户名称", date: "日期", amount: "净销售额" },
    `日期 | 客户名称 | 订单数 | 总销售额 | 折扣 | 退货 | 净销售额 | 税费
     2026-01-14 | 王芳 | 1 | 1300 | -50 | -50 | 1200 | 156
     2026-01-15 | 陈刚 | 1 | 450 | 0 | 0 | 450 | 58.5`,
  ),
  line(
    "Pipedrive",
    "en",
    "opportunities",
    {
      name: "Deal - Title",
      account: "Deal - Organization",
      stage: "Deal - Stage",
      amount: "Deal - Value",
      closeDate: "Deal - Expected close date",
      owner: "Deal - Owner",
    },
    `Deal - ID | Deal - Title | Deal - Owner | Deal - Value | Deal - Currency of Value | Deal - Weighted value | Deal - Probability | Deal - Organization | Deal - Contact person | Deal - Stage | Deal - Deal created | Deal - Last stage change | Deal - Expected close date
     1 | Rollout | Ann Lee | 120000 | EUR | 108000 | 90 | Acme Corp | Eva Stone | Proposal Made | 2026-01-05 09:12:00 | 2026-02-01 | 2026-03-14
     2 | Renewal | Bob Ray | 45000 | EUR | 45000 | 100 | Beta Ltd | Tom Hill | Won | 2025-12-05 09:12:00 | 2026-02-01 | 2026-02-01`,
  ),
  line(
    "by hand",
    "fr",
    "payments",
    {
      person: "Commercial",
      date: "Date de règlement",
      amount: "Montant TTC (€)",
      account: "Raison sociale",
    },
    `N° de facture | Raison sociale | Commercial | Date d'échéance | Date de règlement | Montant TTC (€)
     F-001 | Société Lumière | Anne Petit | 14/02/2026 | 14/01/2026 | 1 200,00
     F-002 | Beta SARL | Jean Roux | 15/02/2026 | 15/01/2026 | 450,00`,
  ),
  line(
    "by hand",
    "fr",
    "opportunities",
    {
      name: "Opportunité",
      account: "Client",
      stage: "Étape",
      amount: "Montant HT",
      closeDate: "Date de clôture prévue",
      owner: "Responsable",
    },
    `Opportunité | Client | Étape | Montant HT | Probabilité | Date de clôture prévue | Responsable
     Déploiement | Société Lumière | Négociation | 120 000 | 90 % | 14/03/2026 | Anne Petit
     Renouvellement | Beta SARL | Gagnée | 45 000 | 100 % | 01/02/2026 | Jean Roux`,
  ),
  line(
    "by hand",
    "es",
    "accounts",
    { name: "Razón social", value: "Facturación anual", owner: "Vendedor", segment: "Sector" },
    `Razón social | Sector | Vendedor | Facturación anual | Teléfono
     Luz SA | Energía | Ana Gil | 6.200.000,50 | 555 010
     Beta SL | Comercio | Juan Mas | 310.000,00 | 555 020`,
  ),
  line(
    "by hand",
    "es",
    "payments",
    { person: "Vendedor", date: "Fecha de pago", amount: "Importe cobrado", account: "Cliente" },
    `Cliente | Vendedor | Fecha de vencimiento | Fecha de pago | Importe cobrado
     Luz SA | Ana Gil | 14/02/2026 | 14/01/2026 | 1.200,00
     Beta SL | Juan Mas | 15/02/2026 | 15/01/2026 | 450,00`,
  ),
  line(
    "by hand",
    "pt",
    "opportunities",
    {
      name: "Oportunidade",
      account: "Cliente",
      stage: "Etapa",
      amount: "Valor (R$)",
      closeDate: "Data prevista de fechamento",
      owner: "Vendedor",
    },
    `Oportunidade | Cliente | Etapa | Valor (R$) | Probabilidade | Data prevista de fechamento | Vendedor
     Implantação | Luz SA | Negociação | R$ 120.000,00 | 90% | 14/03/2026 | Ana Gil
     Renovação | Beta Ltda | Ganha | R$ 45.000,00 | 100% | 01/02/2026 | João Mas`,
  ),
  line(
    "by hand, invoices",
    "en",
    "payments",
    { person: "Sales Rep", date: "Invoice Date", amount: "Net Sales", account: "Customer" },
    `Invoice No | Invoice Date | Customer | Sales Rep | Net Sales | Cost
     1 | 2026-01-14 | Acme Corp | Ann Lee | 1200 | 900
     2 | 2026-01-15 | Beta Ltd | Bob Ray | 450 | 300`,
  ),
  line(
    "by hand, revenue",
    "en",
    "payments",
    { person: "Sales Person", date: "Date", amount: "Revenue" },
    `Date | Sales Person | Product | Units | Revenue
     2026-01-14 | Ann Lee | Lamp | 3 | $1,200.00
     2026-01-15 | Bob Ray | Desk | 1 | $450.00`,
  ),
  line(
    "by hand, collections",
    "en",
    "payments",
    { person: "Agent", date: "Date of Receipt", amount: "Collection" },
    `Agent | Region | Date of Receipt | Collection
     Ann Lee | East | 14-Jan-26 | Rs. 1,20,000
     Bob Ray | West | 15-Jan-26 | Rs. 45,000`,
  ),
  line(
    "by hand, property",
    "zh",
    "payments",
    { person: "置业顾问", date: "签约日期", amount: "成交价(万元)", account: "客户姓名" },
    `房号 | 客户姓名 | 置业顾问 | 签约日期 | 面积 | 单价 | 成交价(万元)
     1-101 | 王芳 | 李雷 | 2026年1月14日 | 89 | 12000 | 106.8
     1-102 | 陈刚 | 韩梅 | 2026年1月15日 | 120 | 11000 | 132`,
  ),
  line(
    "by hand, pipeline",
    "en",
    "opportunities",
    {
      name: "Project",
      account: "Customer",
      stage: "Status",
      amount: "Expected Order Volume (€)",
      closeDate: "Closed Date",
    },
    `Project | Customer | Customer Satisfaction | Status | Expected Order Volume (€) | Created Date | Closed Date
     Rollout | Acme Corp | 4 | Offer | 120.000 | 05.01.2026 | 14.03.2026
     Renewal | Beta Ltd | 5 | Won | 45.000 | 05.12.2025 | 01.02.2026`,
  ),
  line(
    "by hand, retail",
    "en",
    "accounts",
    { name: "Company", value: "Total Sales", owner: "rep_name" },
    `Customer Satisfaction | Company | manager_comments | rep_name | Total Sales
     4 | Acme Corp | | Ann Lee | 6200
     5 | Beta Ltd | | Bob Ray | 310`,
  ),
  line(
    "by hand, years",
    "de",
    "accounts",
    { name: "Kunde", value: "Umsatz 2025 (T€)", owner: "Außendienst", profit: "DB" },
    `Kundennr. | Kunde | PLZ | Umsatz 2024 (T€) | Umsatz 2025 (T€) | DB | Außendienst
     1001 | Müller GmbH | 89073 | 100 | 120 | 30 | Anna Lang
     1002 | Beta AG | 50667 | 200 | 180 | 40 | Jörg Roth`,
  ),
  line(
    "by hand, tender",
    "zh",
    "opportunities",
    {
      name: "项目名称",
      account: "客户单位",
      stage: "项目状态",
      amount: "合同预估金额（万元）",
      closeDate: "预计签约月份",
      owner: "项目负责人",
    },
    `项目编号 | 项目名称 | 客户单位 | 项目负责人 | 项目状态 | 合同预估金额（万元） | 预计签约月份 | 所属区域
     X1 | 产线改造 | 华东机械 | 李雷 | 报价 | 120 | 2026年3月 | 华东
     X2 | 续约 | 南方电子 | 韩梅 | 战败 | 45 | 2026年2月 | 华南`,
  ),
  line(
    "by hand, commission",
    "en",
    "payments",
    { person: "Rep", date: "Paid Date", amount: "Amount Paid", account: "Customer" },
    `Rep | Invoice # | Invoice Date | Paid Date | Customer | Invoice Total | Amount Paid | Balance Due | Commission Rate | Commission
     Ann Lee | 1 | 2026-01-01 | 2026-01-14 | Acme Corp | 100 | 100 | 0 | 5% | 5
     Bob Ray | 2 | 2026-01-02 | 2026-01-15 | Beta Ltd | 90 | 45 | 45 | 5% | 2.25`,
  ),
  line(
    "csv, empty comments",
    "en",
    "opportunities",
    {
      name: "opportunity_name",
      account: "account_name",
      stage: "sales_stage",
      amount: "amount",
      closeDate: "Closed Date",
      owner: "rep_name",
    },
    `opportunity_name | account_name | amount | sales_stage | manager_comments | rep_name | Closed Date
     A | Acme | 100 | closedlost | | Ann | 2026-01-05
     B | Beta | 200 | Lost and Closed | | Bob | 2026-01-06`,
  ),
  line(
    "csv, created and closed",
    "en",
    "opportunities",
    { name: "Opportunity Name", stage: "Deal Stage", amount: "Sales Amount", closeDate: "Closed Date" },
    `Opportunity Name | Deal Stage | Sales Amount | Created Date | Closed Date
     A | Closed Won | 100 | 2026-01-01 | 2026-01-05
     B | Negotiating | 200 | 2026-01-01 | 2026-02-05`,
  ),
];
