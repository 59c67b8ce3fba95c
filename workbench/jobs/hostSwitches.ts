import type { HeadlessHost } from "../headless/createHeadlessHost";
import type { HostTrouble } from "./JobDocument";
import { JobError } from "./JobError";

/**
 * Turns the switches of a rehearsal on; the result turns them off again. The host has `slow` (each answer takes so many
 * milliseconds more); `noCustomFunctions` counts where the workbook is opened. Error: hostSwitch for any other.
 */
export function turnOn(trouble: HostTrouble | undefined, { host }: HeadlessHost): () => void {
  checkSwitches(trouble, ["slow"]);
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

/** Error: hostSwitch for a switch that is not among these. */
export function checkSwitches(trouble: HostTrouble | undefined, known: readonly string[]): void {
  const unknown = Object.keys(trouble ?? {}).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new JobError("hostSwitch", `host: ${unknown}: the host has no such switch yet.`);
}
