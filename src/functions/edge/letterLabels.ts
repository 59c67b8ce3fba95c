const letters = 26;

/** A, B, C, … Z, AA, … as many as needed. */
export function letterLabels(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => letterLabel(index));
}

function letterLabel(index: number): string {
  const last = String.fromCharCode(65 + (index % letters));
  return index < letters ? last : letterLabel(Math.floor(index / letters) - 1) + last;
}
