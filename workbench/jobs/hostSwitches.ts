import { createHeadlessHost } from "../headless/createHeadlessHost";
import { type HostFaults, rehearseFaults } from "../host/faults/rehearseFaults";
import { calculationSwitches } from "./calculationSwitches";
import type { HostTrouble, JobEdit } from "./JobDocument";
import { JobError, reasonOf } from "./JobError";
import type { JobRun } from "./JobRun";
import { runEdit } from "./steps/runEdit";
import { workbookSwitches } from "./workbookSwitches";

/**
 * Turns the switches of a step on; requests are counted from here. `onSilence` is called when a request stays without
 * an answer. The result turns them off again.
 */
export function turnOn(trouble: HostTrouble, run: JobRun, onSilence: () => void): () => void {
  const { remoteEdits = [], ...faults } = trouble as StepTrouble;
  const others = remoteEdits.map(({ before, set }) => ({ before, edit: () => editFromAfar({ set }, run) }));
  return rehearseFaults(run.headless.host, { ...faults, remoteEdits: others, onSilence }).stop;
}

/** What the schema allows of these switches. */
interface StepTrouble extends Omit<HostFaults, "remoteEdits" | "onSilence"> {
  readonly remoteEdits?: readonly { readonly before: number; readonly set: NonNullable<JobEdit["set"]> }[];
}

/** Does to the workbook what somebody at another machine does; what cannot be done is a warning. */
async function editFromAfar(edit: JobEdit, { headless, warn }: JobRun): Promise<void> {
  try {
    await runEdit(edit, createHeadlessHost({ book: headless.book }));
  } catch (error) {
    warn(`host: remoteEdits: ${reasonOf(error)}`);
  }
}

/** Switches that the host has, and those of them that count only where the workbook is opened. */
export const stepSwitches: readonly string[] = [
  ...["refuse", "loseAnswer", "half", "deadFrom", "silentFrom", "slow", "maxBytes", "remoteEdits"],
  ...calculationSwitches.step,
  ...workbookSwitches,
];
export const openSwitches: readonly string[] = [
  ...stepSwitches,
  ...calculationSwitches.open,
  "noCustomFunctions",
];

/** The switches of a document that count for each of its steps. */
export const stepTrouble = (trouble: HostTrouble = {}): HostTrouble =>
  Object.fromEntries(Object.entries(trouble).filter(([name]) => stepSwitches.includes(name)));

/** Error: hostSwitch for a switch that is not among these. */
export function checkSwitches(trouble: HostTrouble | undefined, known: readonly string[]): void {
  const unknown = Object.keys(trouble ?? {}).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new JobError("hostSwitch", `host: ${unknown}: the host has no such switch yet.`);
}
