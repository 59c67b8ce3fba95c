import type { Progress, SourceRef, SourceTable } from "../types";
import { ActionError } from "../ActionError";

export async function loadSource(
  _ref: SourceRef,
  _progress?: Progress,
  _signal?: AbortSignal,
): Promise<SourceTable> {
  throw new ActionError("unexpected", { detail: "loadSource" });
}
