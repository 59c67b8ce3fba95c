import { randomSource } from "./randomSource.mjs";
import { spellDifferently } from "./spellDifferently.mjs";
import { words } from "./words.mjs";

const rowCount = 1200;
const duplicates = 12;
const textNumbers = 15;
const blanks = 10;
const negatives = 5;
/** In the English list too, some customers are known by their Chinese name. */
const chineseNameEvery = 40;

/** Yearly sales by rank: some twenty accounts above 5 million, a long tail of small ones (the usual 80/20). */
function salesAtRank(rank, random) {
  const smooth = 120_000_000 * (rank + 12) ** -0.92 * (rank > 240 ? (240 / rank) ** 1.25 : 1);
  return Math.max(4000, Math.round((smooth * Math.exp(0.12 * random.normal())) / 100) * 100);
}

function makeNames(language, count) {
  const random = randomSource("company names");
  const names = new Set();
  while (names.size < count) {
    const isChinese = language === "zh-CN" || names.size % chineseNameEvery === 17;
    const { places, brands, trades, suffixes, company } = words[isChinese ? "zh-CN" : language];
    const parts = { place: random.pick(places), brand: random.pick(brands), trade: random.pick(trades) };
    names.add(company({ ...parts, suffix: random.pick(suffixes) }));
  }
  return [...names];
}

const score = (random, mean) => Math.min(100, Math.max(5, Math.round(mean + 18 * random.normal())));

function makeAccount(name, rank, language, salespeople, random) {
  const { regions, segments } = words[language];
  const sales = salesAtRank(rank, random);
  const growth = Math.max(-0.6, Math.min(1.5, 0.06 + 0.2 * random.normal()));
  const lastYear = Math.round(sales / (1 + growth) / 100) * 100;
  return {
    name,
    region: random.weighted(regions.map((region, index) => [region, 6 - index])),
    segment: random.weighted(segments.map((segment, index) => [segment, 6 - index])),
    owner: random.pick(salespeople).name,
    sales,
    size: sales,
    lastYear,
    growth: Math.round((sales / lastYear - 1) * 1000) / 1000,
    margin:
      Math.round(Math.min(0.55, Math.max(0.04, 0.26 - sales / 80_000_000 + 0.07 * random.normal())) * 1000) /
      1000,
    potential: score(random, 52 + 60 * growth),
    payment: score(random, 68),
    strategic: score(random, rank < 60 ? 66 : 42),
    manualTier: null,
    reason: null,
  };
}

/** The ways in which people write a number that Excel then keeps as text. */
const textForms = [
  (value) => value.toLocaleString("en-US"),
  (value) => `¥${value.toLocaleString("en-US")}`,
  (value) => `${value / 10_000}万`,
  (value) =>
    `${Math.round(value / 10_000) || 1}万`.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + +digit)),
  (value) => ` ${value} `,
];

/** Makes the list as dirty as real ones are: each kind of dirt on rows of its own, none among the ten largest. */
function soil(accounts, random) {
  const rows = random.shuffled(accounts.slice(10));
  rows.splice(0, textNumbers).forEach((account, index) => {
    account.sales = textForms[index % textForms.length](account.sales);
    account.growth = null;
  });
  for (const account of rows.splice(0, blanks)) Object.assign(account, { sales: null, growth: null });
  for (const account of rows.splice(0, negatives))
    Object.assign(account, { sales: -account.sales / 20, growth: null });
  return rows;
}

function addOverrides(accounts, language) {
  const { overrideReasons } = words[language];
  [25, 48, 90, 160].forEach((rank, index) => {
    Object.assign(accounts[rank], { manualTier: index === 3 ? "C" : "A", reason: overrideReasons[index] });
  });
}

/** 1,200 accounts in the order of a grown list (not sorted by size), 12 of them a second spelling of another. */
export function makeAccounts(language, salespeople) {
  const random = randomSource("accounts");
  const names = makeNames(language, rowCount - duplicates);
  const accounts = names.map((name, index) => makeAccount(name, index + 1, language, salespeople, random));
  addOverrides(accounts, language);
  const clean = soil(accounts, random).filter((account) => account.manualTier === null);
  const doubles = clean.slice(0, duplicates).map((account, index) => ({
    ...account,
    name: spellDifferently(account.name, index, language),
    sales: Math.round(account.size / 300) * 100,
  }));
  return { byRank: accounts, listed: random.shuffled([...accounts, ...doubles]) };
}
