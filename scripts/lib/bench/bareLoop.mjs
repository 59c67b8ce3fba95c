/** What a machine's speed is told by: the bare loop over so many cells `[[v]]` takes this long on the one that counts. */
const cells = 1_000_000;
export const bareLoopMs = 7;

/**
 * The fastest of some runs of the loop, in milliseconds. Says nothing of its surroundings, so that it can be run in a
 * page as in this program.
 */
export function bareLoop(count = cells) {
  const values = Array.from({ length: count }, (_, row) => [Math.round(8e8 / (1 + row / 90)) / 100]);
  let fastest = Infinity;
  let total = 0;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    for (const [value] of values) total += value;
    fastest = Math.min(fastest, performance.now() - start);
  }
  return total > 0 ? fastest : Infinity;
}

/** Milliseconds of a machine whose bare loop takes `loop`, on the one that counts. */
export const scaled = (milliseconds, loop) => (milliseconds * bareLoopMs) / loop;

/** The one in the middle, the upper of two. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
