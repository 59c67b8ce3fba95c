const toFullWidth = (text) =>
  text.replace(/[A-Za-z]/g, (char) => String.fromCodePoint(char.codePointAt(0) + 0xfee0));
const traditional = {
  华: "華",
  东: "東",
  电: "電",
  龙: "龍",
  达: "達",
  汇: "匯",
  广: "廣",
  门: "門",
  宁: "寧",
  无: "無",
  锡: "錫",
};

const waysByLanguage = {
  en: [
    (name) => name.toUpperCase(),
    (name) => name.replace(" ", "  "),
    (name) => name.replace(/ (Co\., Ltd\.|Ltd|GmbH|Inc\.|Group|Trading Co\., Ltd\.|B\.V\.|Pte\. Ltd\.)$/, ""),
    (name) => toFullWidth(name.slice(0, 3)) + name.slice(3),
    (name) => `${name} `,
    (name) =>
      name
        .replace("Co., Ltd.", "Co.,Ltd")
        .replace("GmbH", "GMBH")
        .replace(/Inc\.$/, "Inc"),
  ],
  "zh-CN": [
    (name) => name.replace("有限公司", " 有限公司"),
    (name) => name.replace("有限公司", ""),
    (name) => `${name}　`,
    (name) => `${name.slice(0, 2)} ${name.slice(2)}`,
    (name) => [...name].map((char) => traditional[char] ?? char).join(""),
    (name) => toFullWidth(name).replace("有限公司", " 有限公司"),
  ],
};

/** The same firm as another colleague would type it. Never gives the name back unchanged. */
export function spellDifferently(name, index, language) {
  const ways = waysByLanguage[language];
  const spellings = ways.map((_, offset) => ways[(index + offset) % ways.length](name));
  return spellings.find((spelling) => spelling !== name);
}
