import type { KamSettings } from "../types";
import { ActionError } from "../ActionError";

export async function readSettings(): Promise<KamSettings> {
  throw new ActionError("unexpected", { detail: "readSettings" });
}
