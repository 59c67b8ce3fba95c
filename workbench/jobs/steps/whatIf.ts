import { compareSchemes } from "../../../src/actions/ledger/compareSchemes";
import type { StepOutcome } from "../Answer";
import { notYet } from "../JobError";
import type { JobStep } from "../JobDocument";
import type { JobRun } from "../JobRun";
import { chooseLedger, ledgerReading } from "./chooseLedger";

type SchemeChange = Parameters<typeof compareSchemes>[1];
type Step = readonly [from: number, rate: number, fixed?: number];

interface WhatIfOptions {
  readonly from?: string;
  readonly to?: string;
  readonly scheme?: string;
  readonly ladder?: string;
  readonly changes?: NonNullable<SchemeChange["terms"]> & { readonly steps?: readonly Step[] };
}

/** What the same payments would earn by another scheme, or by one that is changed. Nothing is written. */
export async function runWhatIf(
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  if (step.write === true) throw notYet("whatIf: write");
  const { scheme, ladder, changes, ...request } = (step.options ?? {}) as WhatIfOptions;
  const { sources, settings } = await chooseLedger(step, run, found);
  const { steps, ...terms } = changes ?? {};
  const change: SchemeChange = {
    ...(scheme === undefined ? {} : { scheme }),
    ...(ladder === undefined ? {} : { ladder }),
    ...(steps === undefined
      ? {}
      : { steps: steps.map(([from, rate, fixed = 0]) => ({ from, rate, fixed })) }),
    ...(Object.keys(terms).length === 0 ? {} : { terms }),
  };
  const { now, totals, people } = await compareSchemes(request, change, sources, settings);
  const { isUnknown, said } = ledgerReading(now.readings, run.language);
  const [only] = totals;
  const result =
    totals.length > 1
      ? {
          byCurrency: totals.map(({ currency, ...total }) => ({
            currency,
            total,
            people: inOne(people, currency),
          })),
        }
      : {
          total: { now: only?.now ?? 0, then: only?.then ?? 0 },
          people: inOne(people, only?.currency ?? ""),
        };
  found({ ...said, result: isUnknown ? null : result });
}

function inOne(
  people: Awaited<ReturnType<typeof compareSchemes>>["people"],
  wanted: string,
): readonly { readonly person: string; readonly now: number; readonly then: number }[] {
  return people
    .filter(({ currency }) => currency === wanted)
    .map(({ person, now, then }) => ({ person, now, then }));
}
