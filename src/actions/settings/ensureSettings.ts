import type { WriteOptions, WriteResult } from "../types";
import { ActionError } from "../ActionError";

export async function ensureSettings(_options: WriteOptions): Promise<WriteResult | null> {
  throw new ActionError("unexpected", { detail: "ensureSettings" });
}
