/** Lets the tests of a file see one day alone, at noon; timers go on. Month from 1. */
export function stopClock(year: number, month: number, day: number): void {
  const Running = globalThis.Date;
  const now = new Running(year, month - 1, day, 12).getTime();
  beforeAll(() => {
    globalThis.Date = new Proxy(Running, {
      construct: (target, args: unknown[], newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now] : args, newTarget) as object,
      get: (target, key) => (key === "now" ? () => now : (Reflect.get(target, key) as unknown)),
    });
  });
  afterAll(() => {
    globalThis.Date = Running;
  });
}
