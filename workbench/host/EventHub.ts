import { eventCategory, type EventEntry } from "./wire";

/** Excel's numbers of the events that this host can raise. */
export const EventType = {
  selectionChangedInWorkbook: 2,
  changed: 10,
  activated: 11,
  selectionChanged: 14,
} as const;

/** `targetId` of events registered on a collection, as the client has it. */
export const workbookTarget = "Workbook";

/** Remembers which events the client asked for and hands them over, unless `enabled` is off. */
export class EventHub {
  enabled = true;
  #next = 1;
  readonly #registered = new Set<string>();
  #send: ((entries: readonly EventEntry[]) => void) | null = null;

  onEvents(send: (entries: readonly EventEntry[]) => void): void {
    this.#send = send;
  }

  register(type: number, targetId: string): void {
    this.#registered.add(`${type} ${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.#registered.delete(`${type} ${targetId}`);
  }

  raise(type: number, targetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || !this.#send) return;
    const entries: EventEntry[] = [];
    for (const target of [targetId, workbookTarget]) {
      if (!this.#registered.has(`${type} ${target}`)) continue;
      entries.push({
        messageCategory: eventCategory,
        messageType: type,
        targetId: target,
        message: JSON.stringify(args),
        id: this.#next++,
      });
    }
    if (entries.length > 0) this.#send(entries);
  }

  /** An event of the document itself: the client registers for it without telling the host. */
  raiseForDocument(type: number, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || !this.#send) return;
    const message = JSON.stringify(args);
    this.#send([
      { messageCategory: eventCategory, messageType: type, targetId: "", message, id: this.#next++ },
    ]);
  }
}
