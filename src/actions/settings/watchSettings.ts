import { ActionError } from "../ActionError";

export async function watchSettings(_onChange: () => void): Promise<() => Promise<void>> {
  throw new ActionError("unexpected", { detail: "watchSettings" });
}
