/** The least that a definition needs, which several functions share. */
export const bases = {
  loop: "a loop with the same arithmetic",
  sort: "one typed-array sort of the same numbers",
  map: "a loop with a map by the same texts",
};

export function bareSort(values) {
  const sorted = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) sorted[row] = values[row][0];
  return sorted.sort();
}

export const chanceOf = new Map([
  ["P1", 0.1],
  ["P2", 0.25],
  ["P3", 0.4],
  ["P4", 0.6],
  ["P5", 0.8],
]);

/** Number, sum and the like by text. */
export function tally(labels, values) {
  const groups = new Map();
  for (let row = 0; row < values.length; row++) {
    const label = labels[row][0];
    let group = groups.get(label);
    if (!group) groups.set(label, (group = { count: 0, sum: 0 }));
    group.count++;
    group.sum += values[row][0];
  }
  return groups;
}
