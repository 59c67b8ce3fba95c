/** The first number that no hidden name of an earlier classification has. */
export function nextTierNumber(takenNames: ReadonlySet<string>): number {
  let highest = 0;
  for (const name of takenNames) {
    const number = Number(/^_kam_(?:list|tier|override|reason)_(\d+)$/.exec(name)?.[1] ?? 0);
    highest = Math.max(highest, number);
  }
  return highest + 1;
}
