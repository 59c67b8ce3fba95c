export type ListLanguage = "en" | "zh" | "de";
export type ListRole = "accounts" | "opportunities" | "payments";

/** What a column holds: a field of the role, or something beside it. */
export type ColumnKind = (typeof columnKinds)[number];

const columnKinds = [
  ...(["account", "deal", "person", "stage", "amount", "date"] as const),
  ...(["code", "document", "created", "word", "chance", "place", "phone", "email", "note"] as const),
  ...(["currency", "quantity", "second", "flag", "hash", "paid"] as const),
] as const;

/** A list as a CRM or an ERP exports it. */
export interface CrmList {
  readonly system: string;
  readonly language: ListLanguage;
  readonly role: ListRole;
  readonly columns: readonly { readonly header: string; readonly kind: ColumnKind }[];
}

/** One line per export: system, language, role, then "header=kind" of each column. */
const exports = `
Salesforce|en|accounts|Account Name=account|Account Owner=person|Annual Revenue=amount|Billing City=place|Phone=phone|Industry=word|Last Activity=created
Salesforce|en|opportunities|Opportunity Owner=person|Account Name=account|Opportunity Name=deal|Stage=stage|Amount=amount|Probability (%)=chance|Close Date=date|Created Date=created|Lead Source=word
Salesforce|en|payments|Payment Number=document|Account Name=account|Opportunity Owner=person|Payment Date=date|Payment Amount=amount|Payment Method=paid
Salesforce|de|accounts|Accountname=account|Account-Inhaber=person|Jahresumsatz=amount|Rechnungsort=place|Telefon=phone|Branche=word
Salesforce|de|opportunities|Opportunity-Inhaber=person|Accountname=account|Opportunity-Name=deal|Phase=stage|Betrag=amount|Wahrscheinlichkeit (%)=chance|Schlusstermin=date|Erstelldatum=created
Salesforce|zh|opportunities|业务机会所有人=person|客户名=account|业务机会名称=deal|阶段=stage|金额=amount|可能性 (%)=chance|结束日期=date|创建日期=created
HubSpot|en|accounts|Record ID=code|Company name=account|Company owner=person|Annual Revenue=amount|City=place|Phone Number=phone|Create Date=created
HubSpot|en|opportunities|Record ID=code|Deal Name=deal|Deal Stage=stage|Close Date=date|Deal owner=person|Amount=amount|Associated Company=account|Create Date=created
HubSpot|en|payments|Record ID=code|Associated Company=account|Deal owner=person|Payment date=date|Net amount=amount|Status=paid
HubSpot|de|opportunities|Datensatz-ID=code|Deal-Name=deal|Deal-Phase=stage|Abschlussdatum=date|Deal-Inhaber=person|Betrag=amount|Zugeordnetes Unternehmen=account
HubSpot|zh|opportunities|记录 ID=code|交易名称=deal|交易阶段=stage|结单日期=date|交易所有者=person|金额=amount
Dynamics|en|accounts|(Do Not Modify) Account=hash|Account Name=account|Main Phone=phone|Address 1: City=place|Owner=person|Annual Revenue=amount
Dynamics|en|opportunities|(Do Not Modify) Opportunity=hash|Topic=deal|Potential Customer=account|Est. Close Date=date|Est. Revenue=amount|Status Reason=stage|Owner=person
Dynamics|en|payments|(Do Not Modify) Invoice=hash|Invoice ID=document|Customer=account|Owner=person|Date Paid=date|Total Amount=amount|Status Reason=paid
Dynamics|de|opportunities|Thema=deal|Potenzieller Kunde=account|Gesch. Abschlussdatum=date|Geschätzter Umsatz=amount|Statusgrund=stage|Besitzer=person
Dynamics|zh|opportunities|主题=deal|潜在客户=account|预计结束日期=date|预计收入=amount|状态描述=stage|负责人=person
Odoo|en|accounts|Reference=code|Name=account|Salesperson=person|City=place|Email=email|Total Invoiced=amount
Odoo|en|opportunities|Opportunity=deal|Customer=account|Email=email|Salesperson=person|Expected Revenue=amount|Expected Closing=date|Stage=stage
Odoo|en|payments|Number=document|Invoice Partner Display Name=account|Invoice/Bill Date=date|Salesperson=person|Untaxed Amount Signed=amount|Payment Status=paid
Odoo|de|opportunities|Verkaufschance=deal|Kunde=account|Verkäufer=person|Erwarteter Umsatz=amount|Erwarteter Abschluss=date|Phase=stage
Odoo|de|payments|Nummer=document|Kunde=account|Rechnungsdatum=date|Vertriebsmitarbeiter=person|Nettobetrag=amount|Zahlungsstatus=paid
Odoo|zh|opportunities|商机=deal|客户=account|销售员=person|预期收入=amount|预期结束=date|阶段=stage
SAP|en|accounts|Customer=code|Name 1=account|City=place|Sales Employee=person|Net Value=amount|Currency=currency
SAP|en|payments|Billing Document=document|Billing Date=date|Sold-to Party=code|Sold-to Party Name=account|Sales Employee=person|Net Value=amount|Document Currency=currency
SAP|en|opportunities|Opportunity ID=code|Opportunity=deal|Account=account|Expected Value=amount|Close Date=date|Sales Phase=stage|Owner=person
SAP|de|accounts|Debitor=code|Name 1=account|Ort=place|Vertriebsmitarbeiter=person|Umsatz=amount|Währung=currency
SAP|de|payments|Fakturanummer=document|Fakturadatum=date|Auftraggeber=account|Vertriebsmitarbeiter=person|Nettowert=amount|Belegwährung=currency
SAP|zh|payments|出具发票凭证=document|出具发票日期=date|售达方=code|名称 1=account|销售员工=person|净值=amount|凭证货币=currency
Kingdee|zh|accounts|客户编码=code|客户简称=account|业务员=person|年销售额=amount|地区=place|联系电话=phone
Kingdee|zh|payments|单据编号=document|业务日期=date|客户编码=code|客户名称=account|业务员=person|价税合计=amount|备注=note
Kingdee|zh|opportunities|商机编号=code|商机名称=deal|客户名称=account|商机阶段=stage|预计金额=amount|预计成交日期=date|负责人=person
纷享销客|zh|accounts|客户名称=account|客户编号=code|负责人=person|所属行业=word|累计成交金额=amount|创建时间=created
纷享销客|zh|opportunities|商机名称=deal|客户名称=account|商机金额=amount|预计成交日期=date|销售流程阶段=stage|负责人=person|负责人所在部门=word|创建时间=created
纷享销客|zh|payments|回款编号=document|客户名称=account|回款日期=date|本次回款金额=amount|负责人=person|回款方式=paid
QuickBooks|en|accounts|Customer=account|Phone=phone|Email=email|Sales Rep=person|Total Sales=amount
QuickBooks|en|payments|Date=date|Transaction Type=paid|Num=document|Customer=account|Sales Rep=person|Amount=amount|Open Balance=second
QuickBooks|en|opportunities|Estimate No=code|Customer=account|Project=deal|Sales Rep=person|Amount=amount|Expected Close Date=date|Status=stage
`;

/** Clean lists in the shapes of eight systems. */
export const crmLists: readonly CrmList[] = exports
  .trim()
  .split("\n")
  .map((line) => {
    const [system = "", language = "en", role = "accounts", ...columns] = line.split("|");
    return {
      system,
      language: language as ListLanguage,
      role: role as ListRole,
      columns: columns.map((column) => {
        const [header = "", kind = "note"] = column.split("=");
        if (!columnKinds.some((known) => known === kind)) throw new RangeError(`${line}: ${kind}`);
        return { header, kind: kind as ColumnKind };
      }),
    };
  });
