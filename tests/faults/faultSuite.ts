import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { installKamFunctions } from "../product/actions/support/installKamFunctions";
import type { FaultCase } from "./FaultCase";
import { faultKinds, injectionsInto } from "./injections";
import { baselineOf, runFault } from "./runFault";

/** The file that `npm run faults` collects figures in; all cases are run then. */
const figuresFile = process.env["KAM_FAULTS_FIGURES"];
const isWhole = figuresFile !== undefined;

/** Of the daily run, so that it is the same every day. */
const seed = 9;

/** What `npm run faults` adds up: one line per case. */
interface CaseFigures {
  readonly name: string;
  /** By kind of fault. */
  readonly injected: Record<string, number>;
  readonly survived: Record<string, number>;
  readonly failures: string[];
}

interface Trial {
  /** At how many places faults of a kind are injected. */
  readonly ofEachKind: number;
  /** Counts a fault; `why` it was not survived, empty when it was. */
  readonly survive: (kind: string, place: string, why: readonly string[]) => void;
}

/** Tests that every fault in these cases is survived: all cases, or so many a day that are chosen by a seed. */
export function suiteOf<Case extends { readonly name: string }>(
  cases: readonly Case[],
  casesADay: number,
  run: (of: Case, trial: Trial) => Promise<void>,
): void {
  if (isWhole) jest.setTimeout(3_600_000);
  beforeAll(installKamFunctions);
  const chosen = isWhole ? cases : sample(cases, casesADay);
  test.each(chosen.map((one) => [one.name, one] as const))("%s", async (name, one) => {
    const figures: CaseFigures = { name, injected: {}, survived: {}, failures: [] };
    const ofEachKind = isWhole ? Number(process.env["KAM_FAULTS_EACH"] ?? Infinity) : 1;
    await run(one, {
      ofEachKind,
      survive(kind, place, why) {
        figures.injected[kind] = (figures.injected[kind] ?? 0) + 1;
        figures.survived[kind] = (figures.survived[kind] ?? 0) + (why.length === 0 ? 1 : 0);
        figures.failures.push(...why.map((text) => `${name}, ${kind} ${place}: ${text}`));
      },
    });
    if (figuresFile !== undefined) appendFileSync(figuresFile, `${JSON.stringify(figures)}\n`);
    expect(figures.failures).toEqual([]);
  });
}

/** Tests that nothing that goes wrong at a request of these cases loses anything. */
export function faultSuite(cases: readonly FaultCase[], casesADay: number): void {
  suiteOf(cases, casesADay, async (faultCase, { ofEachKind, survive }) => {
    const baseline = await baselineOf(faultCase);
    const all = injectionsInto(baseline);
    for (const kind of faultKinds) {
      const ofKind = all.filter((injection) => injection.kind === kind);
      for (const injection of sample(ofKind, ofEachKind)) {
        const why = await runFault(faultCase, baseline, injection);
        if (faultCase.isUndo) why.push(...(await runFault(faultCase, baseline, injection, "same")));
        survive(kind, `${injection.request} ${injection.actions || ""}`.trim(), why);
      }
    }
  });
}

export function sample<T>(all: readonly T[], count: number): T[] {
  const size = Math.min(count, all.length);
  const subset = fc.shuffledSubarray([...all], { minLength: size, maxLength: size });
  return fc.sample(subset, { seed, numRuns: 1 })[0] ?? [];
}
