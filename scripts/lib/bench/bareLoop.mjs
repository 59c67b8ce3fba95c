/**
 * What a machine's speed is told by: the bare loop over so many cells `[[v]]` takes this long on the one that counts. It
 * is written as a reduction, which takes the same time however the engine comes to compile it; by index the loop takes a
 * third of that, by iteration up to twice.
 */
const cells = 1_000_000;
export const bareLoopMs = 7;

/**
 * The fastest of some runs of the loop, in milliseconds. Says nothing of its surroundings, so that it can be run in a
 * page as in this program.
 */
export function bareLoop(count = cells) {
  const values = Array.from({ length: count }, (_, row) => [Math.round(8e8 / (1 + row / 90)) / 100]);
  const sum = () => values.reduce((total, row) => total + row[0], 0);
  let fastest = Infinity;
  for (let run = 0; run < 15; run++) {
    const start = performance.now();
    if (!(sum() > 0)) return Infinity;
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** Milliseconds of a machine whose bare loop takes `loop`, on the one that counts. */
export const scaled = (milliseconds, loop) => (milliseconds * bareLoopMs) / loop;

/** The one in the middle, the upper of two. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
