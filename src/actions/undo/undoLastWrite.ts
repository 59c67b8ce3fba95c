import type { Message } from "../types";
import { ActionError } from "../ActionError";

export async function undoLastWrite(_undoId?: string): Promise<Message> {
  throw new ActionError("unexpected", { detail: "undoLastWrite" });
}
