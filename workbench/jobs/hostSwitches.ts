import type { HeadlessHost } from "../headless/createHeadlessHost";
import { calculationSwitches } from "./calculationSwitches";
import { workbookSwitches } from "./workbookSwitches";
import type { HostTrouble } from "./JobDocument";
import { JobError } from "./JobError";

/** Turns the switches on; the result turns them off again. */
export function turnOn(trouble: HostTrouble | undefined, headless: HeadlessHost): () => void {
  const off = [slowDown, edit, changeRules].map((turn) => turn(trouble ?? {}, headless));
  return () => {
    for (const turnOff of off) turnOff();
  };
}

type Turn = (trouble: HostTrouble, headless: HeadlessHost) => () => void;

/** `slow`: each answer takes so many milliseconds more. */
const slowDown: Turn = (trouble, { host }) => {
  const milliseconds = Number(trouble["slow"] ?? 0);
  if (milliseconds === 0) return () => undefined;
  const answer = host.answer.bind(host);
  host.answer = async (message) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return answer(message);
  };
  return () => {
    host.answer = answer;
  };
};

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

const rules = ["textCellsKeepFormulas", "tableAutoFill", "filteredWritesMisplace"] as const;

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
  "slow",
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

/** Error: hostSwitch for a switch that is not among these. */
export function checkSwitches(trouble: HostTrouble | undefined, known: readonly string[]): void {
  const unknown = Object.keys(trouble ?? {}).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new JobError("hostSwitch", `host: ${unknown}: the host has no such switch yet.`);
}
