import { createHeadlessHost } from "../headless/createHeadlessHost";
import { type HostFaults, rehearseFaults } from "../host/faults/rehearseFaults";
import { calculationSwitches } from "./calculationSwitches";
import { workbookSwitches } from "./workbookSwitches";
import type { HeadlessHost } from "../headless/createHeadlessHost";
import type { HostTrouble, JobEdit } from "./JobDocument";
import { JobError, reasonOf } from "./JobError";
import type { JobRun } from "./JobRun";
import { runEdit } from "./steps/runEdit";

/**
 * Turns the switches of a step on; requests are counted from here. `onSilence` is called when a request stays without
 * an answer. The result turns them off again.
 */
export function turnOn(trouble: HostTrouble, run: JobRun, onSilence: () => void): () => void {
  const { remoteEdits = [], ...faults } = trouble as StepTrouble;
  const others = remoteEdits.map(({ before, set }) => ({ before, edit: () => editFromAfar({ set }, run) }));
  const { stop } = rehearseFaults(run.headless.host, { ...faults, remoteEdits: others, onSilence });
  const off = [edit, changeRules].map((turn) => turn(trouble, run.headless));
  return () => {
    for (const turnOff of off) turnOff();
    stop();
  };
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

type Turn = (trouble: HostTrouble, headless: HeadlessHost) => () => void;

const longEdit = 2000;

/** `editing`: a cell is being edited for so many milliseconds; true stands for two seconds. */
const edit: Turn = (trouble, { host }) => {
  const { editing = false } = trouble;
  if (editing === false) return () => undefined;
  const before = host.isEditing;
  const end = performance.now() + (typeof editing === "number" ? editing : longEdit);
  host.isEditing = () => performance.now() < end;
  return () => {
    host.isEditing = before;
  };
};

const rules = [
  "textCellsKeepFormulas",
  "tableAutoFill",
  "filteredWritesMisplace",
  "refusesPageSetup",
] as const;

/** The rules of the host that a document names. */
const changeRules: Turn = (trouble, { host }) => {
  const before = { ...host.rules };
  for (const rule of rules) host.rules[rule] = Boolean(trouble[rule] ?? before[rule]);
  return () => {
    Object.assign(host.rules, before);
  };
};

/** Switches that the host has, and those of them that count only where the workbook is opened. */
export const stepSwitches: readonly string[] = [
  ...["refuse", "loseAnswer", "half", "deadFrom", "silentFrom", "slow", "maxBytes", "remoteEdits"],
  "editing",
  ...rules,
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
