import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { installKamFunctions } from "../product/actions/support/installKamFunctions";
import type { FaultCase } from "./FaultCase";
import { type FaultKind, faultKinds, type Injection, injectionsInto } from "./injections";
import { baselineOf, runFault } from "./runFault";

/** The file that `npm run faults` collects figures in; all cases are run then. */
const figuresFile = process.env["KAM_FAULTS_FIGURES"];
const isWhole = figuresFile !== undefined;

/** How many faults of each kind are injected into a case. */
const ofEachKind = isWhole ? Number(process.env["KAM_FAULTS_EACH"] ?? Infinity) : 1;

/** Of the daily run, so that it is the same every day. */
const seed = 9;

/** What `npm run faults` adds up: one line per case. */
export interface CaseFigures {
  readonly name: string;
  readonly injected: Readonly<Record<FaultKind, number>>;
  readonly survived: Readonly<Record<FaultKind, number>>;
  /** "case, kind, request, actions: why" */
  readonly failures: readonly string[];
}

/**
 * Tests that nothing that goes wrong in these cases loses anything: all of it, or so many cases with a fault of each
 * kind that are chosen by a seed.
 */
export function faultSuite(cases: readonly FaultCase[], casesADay: number): void {
  jest.setTimeout(isWhole ? 3_600_000 : 60_000);
  beforeAll(installKamFunctions);
  const chosen = isWhole ? cases : sample(cases, casesADay);
  test.each(chosen.map((faultCase) => [faultCase.name, faultCase] as const))("%s", async (_, faultCase) => {
    const figures = await figuresOf(faultCase);
    if (figuresFile !== undefined) appendFileSync(figuresFile, `${JSON.stringify(figures)}\n`);
    expect(figures.failures).toEqual([]);
  });
}

async function figuresOf(faultCase: FaultCase): Promise<CaseFigures> {
  const baseline = await baselineOf(faultCase);
  const all = injectionsInto(baseline);
  const ofKind = (kind: FaultKind): Injection[] => all.filter((injection) => injection.kind === kind);
  const injections = faultKinds.flatMap((kind) => sample(ofKind(kind), ofEachKind));
  const injected = noFaults();
  const survived = noFaults();
  const failures: string[] = [];
  for (const injection of injections) {
    const { kind, request, actions } = injection;
    const why = await runFault(faultCase, baseline, injection);
    if (faultCase.isUndo) why.push(...(await runFault(faultCase, baseline, injection, "same")));
    injected[kind] += 1;
    if (why.length === 0) survived[kind] += 1;
    failures.push(...why.map((text) => `${faultCase.name}, ${kind} ${request} ${actions || ""}: ${text}`));
  }
  return { name: faultCase.name, injected, survived, failures };
}

const noFaults = (): Record<FaultKind, number> => ({
  ...{ refuse: 0, loseAnswer: 0, half: 0 },
  ...{ deadFrom: 0, silentFrom: 0, cancel: 0 },
});

function sample<T>(all: readonly T[], count: number): T[] {
  const size = Math.min(count, all.length);
  const subset = fc.shuffledSubarray([...all], { minLength: size, maxLength: size });
  return fc.sample(subset, { seed, numRuns: 1 })[0] ?? [];
}
