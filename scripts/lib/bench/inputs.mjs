/** What the benchmarks hand over: rows of cells, as Excel does; deterministic, so that two runs measure the same work. */
export const million = 1_000_000;

/** Numbers from 0 to below 1. */
function fractions(count, seed = 1) {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
}

export const column = (cells) => cells.map((cell) => [cell]);

/** Many small amounts and few large ones, with as many decimals. */
export function amounts(count, { seed = 1, scale = 8_000_000, decimals = 2 } = {}) {
  const factor = 10 ** decimals;
  return column(fractions(count, seed).map((part) => Math.round(part ** 3 * scale * factor) / factor));
}

/** Amounts of fifteen digits, with nine decimals. */
export function longAmounts(count, seed = 1) {
  return column(fractions(count, seed).map((part) => Number((100_000 + part * 800_000).toPrecision(15))));
}

/** The same amounts as texts such as 1,234.50. */
export function asTexts(cells) {
  const asText = (amount) => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
  return cells.map((row) => row.map(asText));
}

/** Shares of 0 to 1 in rows of so many cells. */
export function shares(rows, columns = 1, seed = 1) {
  const all = fractions(rows * columns, seed);
  return Array.from({ length: rows }, (_, row) => all.slice(row * columns, (row + 1) * columns));
}

/** One of the words in each cell, a text of its own, as Excel hands it over. */
export function wordsOf(count, words) {
  return Array.from({ length: count }, (_, row) => [`${words[(row * 7) % words.length]} `.slice(0, -1)]);
}

export const stages = (count) => wordsOf(count, ["P1", "P2", "P3", "P4", "P5"]);
export const names = (count) => Array.from({ length: count }, (_, row) => [`Account ${row}`]);

/** Days within so many from one on. */
export function dates(count, days = 365) {
  return Array.from({ length: count }, (_, row) => [46_000 + ((row * 37) % days)]);
}

export const ladder = [
  [0, 0.015],
  [900_000, 0.02],
  [1_500_000, 0.025],
  [2_000_000, 0.03],
  [2_600_000, 0.035],
];
