import { stopOnForecastDay } from "../product/actions/rerun/forecastCase";
import { listCases } from "./cases/listCases";
import { otherCases } from "./cases/otherCases";
import { planCases } from "./cases/planCases";
import type { FaultCase } from "./FaultCase";
import { sample, suiteOf } from "./faultSuite";
import { type Ground, type RemoteKind, remoteKinds } from "./remoteEdits";
import { ordersOf, runBeside } from "./runBeside";
import { baselineOf } from "./runFault";

stopOnForecastDay();

const grounds: readonly (readonly [name: RegExp, ground: Ground])[] = [
  [/classify/, { source: "Accounts", used: "B3", beside: "C3", output: "Tier summary" }],
  [/forecast/, { source: "Deals", used: "C3", beside: "F3", output: "Forecast" }],
  [/commission/, { source: "Payments", used: "C3", beside: "F3", output: "Commission statement" }],
  [/plans/, { source: "Accounts", used: "B2", beside: "H3", output: "Acme" }],
  [/settings/, { source: "Mine", used: "B2", beside: "H3", output: "KAM Settings" }],
  [/formula/, { source: "Mine", used: "B2", beside: "H3", output: "Mine" }],
  [/self-check/, { source: "Mine", used: "B2", beside: "H3", output: "KAM self-check" }],
];

/** The others differ from these in what they compute, not in what they write. */
const left = /by share|by rank|open settings|remembered/;

/** A case while somebody else does one thing, before any of its requests. */
interface Pair {
  readonly name: string;
  readonly faultCase: FaultCase;
  readonly kind: RemoteKind;
  readonly ground: Ground;
}

const pairs = [...listCases, ...planCases, ...otherCases].flatMap((faultCase): Pair[] => {
  const { name } = faultCase;
  const ground = left.test(name) ? undefined : grounds.find(([part]) => part.test(name))?.[1];
  if (ground === undefined) return [];
  return remoteKinds.map((kind) => ({ name: `${name}, and ${kind}`, faultCase, kind, ground }));
});

suiteOf(pairs, 3, async ({ faultCase, kind, ground }, { ofEachKind, survive }) => {
  const orders = await ordersOf(faultCase, kind, ground);
  const { requests } = await baselineOf(faultCase);
  for (const request of sample([...requests.keys()], ofEachKind)) {
    const why = await runBeside(faultCase, orders, kind, ground, request + 1);
    if (why !== null) survive(kind, `before ${request + 1}`, why);
  }
});
