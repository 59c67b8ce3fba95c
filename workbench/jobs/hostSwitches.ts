import type { HeadlessHost } from "../headless/createHeadlessHost";
import { calculationSwitches } from "./calculationSwitches";
import { workbookSwitches } from "./workbookSwitches";
import type { HostTrouble } from "./JobDocument";
import { JobError } from "./JobError";

/**
 * Turns `slow` on: each answer takes so many milliseconds more. The result turns it off again.
 */
export function turnOn(trouble: HostTrouble | undefined, { host }: HeadlessHost): () => void {
  const milliseconds = Number(trouble?.["slow"] ?? 0);
  if (milliseconds === 0) return () => undefined;
  const answer = host.answer.bind(host);
  host.answer = async (message) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return answer(message);
  };
  return () => {
    host.answer = answer;
  };
}

/** Switches that the host has, and those of them that count only where the workbook is opened. */
export const stepSwitches: readonly string[] = ["slow", ...calculationSwitches.step, ...workbookSwitches];
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
