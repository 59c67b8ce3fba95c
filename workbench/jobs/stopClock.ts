/**
 * Stops the clock of the whole program at the start of a day (null: at this moment), so that every formula and stamp
 * of a run sees the same one. `goOn` lets it go on.
 */
export function stopClock(today: string | null): { readonly now: Date; readonly goOn: () => void } {
  const [year = 0, month = 0, day = 0] = (today ?? "").split("-").map(Number);
  const now = today === null ? new Date() : new Date(year, month - 1, day);
  const Running = globalThis.Date;
  globalThis.Date = new Proxy(Running, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now.getTime()] : args, newTarget) as object,
    get: (target, key) => (key === "now" ? () => now.getTime() : (Reflect.get(target, key) as unknown)),
  });
  return {
    now,
    goOn: () => {
      globalThis.Date = Running;
    },
  };
}
