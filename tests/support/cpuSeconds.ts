/** Seconds that a job computes: what others do on the machine does not count. */
export function cpuSeconds(job: () => void): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
