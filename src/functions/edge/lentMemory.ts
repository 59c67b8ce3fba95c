/** Below so many bytes memory is not worth keeping. */
const leastKept = 1 << 16;
const mostKept = 8;

let lent: ArrayBuffer[] = [];
let kept: WeakRef<ArrayBuffer>[] = [];

/**
 * Memory for a column that is read for one call, whatever stood in it before. Memory that is fresh takes longer to come
 * than a million cells take to read; so what a call gives back is kept for the next, until garbage is collected. Where
 * the engine has no weak references nothing is kept.
 */
export function lend(bytes: number): ArrayBuffer {
  if (bytes < leastKept) return new ArrayBuffer(bytes);
  const buffer = takeKept(bytes) ?? new ArrayBuffer(bytes);
  lent.push(buffer);
  return buffer;
}

function takeKept(bytes: number): ArrayBuffer | undefined {
  for (const reference of kept) {
    const buffer = reference.deref();
    if (!buffer || buffer.byteLength < bytes) continue;
    kept = kept.filter((other) => other !== reference);
    return buffer;
  }
  return undefined;
}

export function lendNumbers(count: number): Float64Array {
  return new Float64Array(lend(8 * count), 0, count);
}

/** At the end of a call, which must leave nothing in the memory that anyone still reads. */
export function takeBack(): void {
  if (lent.length === 0) return;
  const given = typeof WeakRef === "function" ? lent : [];
  const alive = kept.filter((reference) => reference.deref());
  kept = [...given.map((buffer) => new WeakRef(buffer)), ...alive].slice(0, mostKept);
  lent = [];
}
