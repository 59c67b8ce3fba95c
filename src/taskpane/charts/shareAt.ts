interface Point {
  readonly x: number;
  readonly y: number;
}

/** The height of a rising polyline at x, interpolated; null when the line does not reach x. */
export function shareAt(curve: readonly Point[], x: number): number | null {
  for (let index = 0; index < curve.length; index++) {
    const point = curve[index];
    const before = curve[index - 1];
    if (point === undefined || point.x < x) continue;
    if (point.x === x || before === undefined) return point.x === x ? point.y : null;
    return before.y + ((point.y - before.y) * (x - before.x)) / (point.x - before.x);
  }
  return null;
}
