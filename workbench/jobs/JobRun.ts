import type { WriteOptions } from "../../src/actions/list/messages";
import type { Language } from "../../src/i18n/Language";
import type { HeadlessHost } from "../headless/createHeadlessHost";

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
}

export function writeOptions({ language, now }: JobRun): WriteOptions {
  return { language, now };
}
