import type { ListLanguage, ListRole } from "./crmLists";

type PerLanguage<T> = Readonly<Record<ListLanguage, T>>;
const split = (text: string): readonly string[] => text.split("|");

/** Parts of names of firms: the first two make a firm, the third is its legal form. */
export const firmWords: PerLanguage<readonly (readonly string[])[]> = {
  en: [
    split(
      "Alder|Birch|Cedar|Dogwood|Elm|Fir|Hazel|Juniper|Larch|Maple|Oak|Pine|Rowan|Spruce|Teak|Willow|Acacia|Aspen|Beech|Linden",
    ),
    split(" Foods| Energy| Logistics| Medical| Systems| Paper"),
    split("| Ltd| Inc| LLC"),
  ],
  zh: [
    split(
      "华东|海川|金石|南方|北辰|东方|天元|瑞丰|恒通|长江|泰山|明珠|新星|宏达|嘉禾|远大|中兴|立信|永安|诚信",
    ),
    split("机电|食品|科技|物流|医药|纸业"),
    split("有限公司|股份有限公司|集团"),
  ],
  de: [
    split(
      "Müller|Schneider|Fischer|Weber|Wagner|Becker|Schulz|Hoffmann|Koch|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Braun|Zimmer|Krüger|Hartmann|Lange",
    ),
    split(" Maschinenbau| Logistik| Lebensmittel| Papier| Technik| Medizin"),
    split(" GmbH| AG| KG| SE"),
  ],
};

export const people: PerLanguage<readonly string[]> = {
  en: split("Ann Lee|Bob Stone|Carla Diaz|David Kim|Eve O'Neil"),
  zh: split("张伟|李娜|王芳|刘洋|陈静"),
  de: split("Jörg Maier|Anna Roth|Uwe Busch|Sabine Kraft|Tim Vogt"),
};

export const places: PerLanguage<readonly string[]> = {
  en: split("Leeds|York|Bath|Derby|Truro"),
  zh: split("上海|南京|杭州|苏州|宁波"),
  de: split("Köln|Bonn|Kassel|Ulm|Trier"),
};

export const kindWords: PerLanguage<readonly string[]> = {
  en: split("Web|Partner|Trade show|Phone"),
  zh: split("网站|合作伙伴|展会|电话"),
  de: split("Web|Partner|Messe|Telefon"),
};

export const paidWords: PerLanguage<readonly string[]> = {
  en: split("Paid|Wire|Posted"),
  zh: split("已付|转账|已过账"),
  de: split("Bezahlt|Überweisung|Gebucht"),
};

/** Stages with their weights; the last is won. */
export const stageWords: PerLanguage<readonly string[]> = {
  en: split("Qualification|Proposal|Negotiation|Closed Won"),
  zh: split("初步接洽|方案报价|商务谈判|赢单"),
  de: split("Qualifizierung|Angebot|Verhandlung|Gewonnen"),
};

export const stageWeights: readonly number[] = [0.1, 0.4, 0.7, 1];

export const dealWords: PerLanguage<readonly string[]> = {
  en: split("Renewal|Expansion|Pilot|Framework"),
  zh: split("续约|扩容|试点|框架协议"),
  de: split("Verlängerung|Erweiterung|Pilot|Rahmenvertrag"),
};

export const totals: PerLanguage<{
  readonly alone: readonly string[];
  readonly sub: string;
  readonly ofGroup: (group: string) => string;
  /** Firms whose names hold a total word. */
  readonly firms: readonly string[];
}> = {
  en: {
    alone: split("Total|Grand Total|TOTAL|Totals|Total:|Sum"),
    sub: "Subtotal",
    ofGroup: (group) => `${group} Total`,
    firms: split("Total Wine|Total Energies|Sum Up Ltd|Grand Total Games|Sub Total Books"),
  },
  zh: {
    alone: split("合计|总计|合 计|总和|合计："),
    sub: "小计",
    ofGroup: (group) => `${group} 小计`,
    firms: split("合计科技|总和电子|汇总信息有限公司|共计软件"),
  },
  de: {
    alone: split("Summe|Gesamt|Gesamtsumme|Gesamtergebnis|Total"),
    sub: "Zwischensumme",
    ofGroup: (group) => `Summe ${group}`,
    firms: split("Summe Bau GmbH|Gesamt Logistik AG|Total Deutschland GmbH"),
  },
};

export const notes: PerLanguage<{
  readonly certain: readonly string[];
  readonly unclear: readonly string[];
}> = {
  en: {
    certain: split(
      "Prepared by Ann Lee|* excluding VAT|Page 1 of 3|Note: all figures are preliminary|Source: CRM export|Generated on 2026-11-29",
    ),
    unclear: split("Figures subject to audit|Internal use only|Thanks to the team"),
  },
  zh: {
    certain: split(
      "制表：张伟|注：以上金额均为含税|备注：数据截至月底|审核：李娜|第 1 页 共 3 页|数据来源：金蝶系统",
    ),
    unclear: split("仅供内部使用|以上数据未经审计"),
  },
  de: {
    certain: split(
      "Erstellt von Anna Roth|* ohne MwSt.|Seite 1 von 3|Hinweis: vorläufige Zahlen|Quelle: SAP",
    ),
    unclear: split("Nur für den internen Gebrauch|Zahlen ungeprüft"),
  },
};

/** The names of the jobs by what their list is of. */
export const jobs: Readonly<Record<ListRole, string>> = {
  accounts: "classify",
  opportunities: "forecast",
  payments: "commission",
};
