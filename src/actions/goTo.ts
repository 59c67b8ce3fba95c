import type { CellPlace } from "./types";
import { ActionError } from "./ActionError";

export async function goTo(_place: CellPlace): Promise<void> {
  throw new ActionError("unexpected", { detail: "goTo" });
}
