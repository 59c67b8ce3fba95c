/** Of several jobs, run by turns, the median of the milliseconds of each; two runs each to warm up. */
export function inTurns(jobs, rounds = 7) {
  const times = jobs.map(() => []);
  for (let round = -2; round < rounds; round++) {
    jobs.forEach((job, index) => {
      const start = performance.now();
      job();
      if (round >= 0) times[index].push(performance.now() - start);
    });
  }
  return times.map((of) => of.sort((a, b) => a - b)[rounds >> 1]);
}
