import type { SourceOption, SourceRole } from "../types";
import { ActionError } from "../ActionError";

export async function listSources(_role: SourceRole): Promise<SourceOption[]> {
  throw new ActionError("unexpected", { detail: "listSources" });
}
