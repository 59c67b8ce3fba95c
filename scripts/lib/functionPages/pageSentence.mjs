/** References to the rules and sources, which the reader of a help page or of the self-check does not have before him. */
const references = [
  /^Rule \d+(?: and \d+)?: ?/,
  /^规则 \d+(?: 和 \d+)?：/,
  / \(DOMAIN [\d.]+\)/,
  /（DOMAIN [\d.]+）/,
  / of DOMAIN [\d.]+/,
  /DOMAIN [\d.]+ 的/,
];

/** The working of a golden case as a sentence of a page in this language; a bare calculation reads alike in both. */
export function pageSentence(golden, language) {
  const text = (language === "en" ? undefined : golden[language]) ?? golden.source;
  const bare = references.reduce((rest, reference) => rest.replace(reference, ""), text);
  if (language !== "en") return /[。…]$/.test(bare) ? bare : `${bare}。`;
  const sentence = /[.…]$/.test(bare) ? bare : `${bare}.`;
  return /^[a-z]{2,}[^(\w]/.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
