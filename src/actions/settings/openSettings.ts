import type { WriteOptions } from "../types";
import { ActionError } from "../ActionError";

export async function openSettings(_options: WriteOptions): Promise<void> {
  throw new ActionError("unexpected", { detail: "openSettings" });
}
