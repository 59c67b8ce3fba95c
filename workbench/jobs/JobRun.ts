import type { WriteOptions } from "../../src/actions/list/messages";
import type { Language } from "../../src/i18n/Language";
import type { HeadlessHost } from "../headless/createHeadlessHost";
import type { HostTrouble } from "./JobDocument";
import type { LargeTools } from "./large/LargeEngine";

/** What the steps of a document share. */
export interface JobRun {
  readonly headless: HeadlessHost;
  readonly language: Language;
  /** The moment of the run. */
  readonly now: Date;
  /** Ids of the writes that can be taken back, the last one at the end. */
  readonly writes: string[];
  /** Says something beside the answer. */
  readonly warn: (text: string) => void;
  /** Trouble of the host for every step, as the document says it. */
  readonly trouble: HostTrouble;
  /** Where the paths of the document count from. */
  readonly folder: string;
  /** Whether a question of `open` waits, so that nothing is written. */
  readonly isWaiting: boolean;
  readonly large: LargeTools;
  /** Cancels the step that is being carried out. */
  readonly signal?: AbortSignal;
}

export function writeOptions({ language, now, signal }: JobRun): WriteOptions {
  return { language, now, ...(signal === undefined ? {} : { signal }) };
}
