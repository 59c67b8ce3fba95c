import { eventCategory, type EventEntry, MessageType } from "./wire";

/** Excel's numbers of the events that this host can raise. */
export const EventType = {
  selectionChangedInWorkbook: 2,
  changed: 10,
  activated: 11,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

/** `targetId` of events registered on a collection, as the client has it. */
export const workbookTarget = "Workbook";

/** Remembers which events the client asked for and hands them over, unless `enabled` is off. */
export class EventHub {
  enabled = true;
  #next = 1;
  readonly #registered = new Set<string>();
  #send: ((messageText: string) => void) | null = null;

  /** `send` takes messages for the client's HostBridge. */
  onEvents(send: (messageText: string) => void): void {
    this.#send = send;
  }

  register(type: number, targetId: string): void {
    this.#registered.add(`${type} ${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.#registered.delete(`${type} ${targetId}`);
  }

  /** Sheets of which an event was asked for, or the workbook. */
  targetsOf(type: number): string[] {
    const prefix = `${type} `;
    return [...this.#registered].flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
  }

  raise(type: number, targetId: string, args: Readonly<Record<string, unknown>>): void {
    const targets = [targetId, workbookTarget].filter((target) => this.#registered.has(`${type} ${target}`));
    this.#deliver(type, targets, args);
  }

  /** An event of the document itself: the client registers for it without telling the host. */
  raiseForDocument(type: number, args: Readonly<Record<string, unknown>>): void {
    this.#deliver(type, [""], args);
  }

  #deliver(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || targets.length === 0) return;
    const entries = targets.map((targetId): EventEntry => ({
      messageCategory: eventCategory,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
      id: this.#next++,
    }));
    this.#send?.(JSON.stringify({ type: MessageType.events, message: { entries } }));
  }
}
