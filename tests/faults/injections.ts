import type { HostFaults } from "../../workbench/host/faults/rehearseFaults";
import { ActionType, ObjectPathType, type RequestBody } from "../../workbench/host/wire";

export const faultKinds = [
  "refuse",
  "loseAnswer",
  "half",
  "halfThenDead",
  "deadFrom",
  "silentFrom",
  "cancel",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One thing that goes wrong during an action. */
export interface Injection {
  readonly kind: FaultKind;
  /** From 1. */
  readonly request: number;
  /** Of a half applied request how many of its actions are applied; else 0. */
  readonly actions: number;
}

/** A case when nothing goes wrong. */
export interface Baseline {
  /** Images of the workbook. */
  readonly before: unknown;
  readonly after: unknown;
  readonly requests: readonly RequestBody[];
  /** The first request during which the pane offers Cancel; Infinity for none. */
  readonly cancellableFrom: number;
}

/**
 * Everything that can go wrong in an action that makes these requests: each kind at each, half at each change, and at three
 * of each with nothing after it, Cancel at those that can be cancelled.
 */
export function injectionsInto({ requests, cancellableFrom }: Baseline): Injection[] {
  return requests.flatMap((body, index) => {
    const request = index + 1;
    const whole = faultKinds
      .filter((kind) => !kind.startsWith("half") && (kind !== "cancel" || request >= cancellableFrom))
      .map((kind): Injection => ({ kind, request, actions: 0 }));
    const cuts = cutsOf(body);
    const places = new Set([0.3, 0.7, 0.95].map((part) => Math.floor(part * cuts.length)));
    return [
      ...whole,
      ...cuts.map((actions): Injection => ({ kind: "half", request, actions })),
      ...cuts
        .filter((_, place) => places.has(place))
        .map((actions): Injection => ({ kind: "halfThenDead", request, actions })),
    ];
  });
}

/** After which of its actions a request can break off with something changed that it had not changed before. */
function cutsOf({ Actions: actions, ObjectPaths: paths }: RequestBody): number[] {
  const isChange = actions.map(({ ActionType: type, Name: name, ObjectPathId: id }) => {
    if (type === ActionType.setProperty) return true;
    if (type === ActionType.method) return !name.startsWith("_") && !name.startsWith("Get");
    const path = paths[String(id)];
    return path?.ObjectPathType === ObjectPathType.method && /^(Add|Insert|Copy)/.test(path.Name);
  });
  return actions.flatMap((_, index) => (index > 0 && isChange[index - 1] === true ? [index] : []));
}

/** The host's faults for an injection; `cancel` presses Cancel. */
export function faultsOf({ kind, request, actions }: Injection, cancel: () => void): HostFaults {
  switch (kind) {
    case "refuse":
    case "loseAnswer":
      return { [kind]: [request] };
    case "half":
      return { half: [{ request, actions }] };
    case "halfThenDead":
      return { half: [{ request, actions }], deadFrom: request + 1 };
    case "deadFrom":
      return { deadFrom: request };
    case "silentFrom":
      return { silentFrom: request, onSilence: cancel };
    case "cancel":
      return { remoteEdits: [{ before: request, edit: cancel }] };
  }
}
