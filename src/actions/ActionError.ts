import type { Message, MessageKey } from "./types";

/** Why an action did not do what was asked: names the field and the value; the workbook is as it was. */
export class ActionError extends Error implements Message {
  override readonly name = "ActionError";

  constructor(
    readonly key: MessageKey,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${key} ${JSON.stringify(params)}`);
  }
}
