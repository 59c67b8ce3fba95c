/**
 * Random numbers that are the same on every machine and in every run (mulberry32, seeded by a name), so that the
 * sample workbook never changes by itself.
 */
export function randomSource(name) {
  let state =
    [...name].reduce((hash, char) => Math.imul(hash ^ char.codePointAt(0), 16777619), 2166136261) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[integer(0, list.length - 1)];
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const weighted = (pairs) => {
    const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
    let left = next() * total;
    return (pairs.find(([, weight]) => (left -= weight) < 0) ?? pairs.at(-1))[0];
  };
  const shuffled = (list) =>
    list
      .map((item) => [next(), item])
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  return { next, integer, pick, normal, weighted, shuffled };
}
