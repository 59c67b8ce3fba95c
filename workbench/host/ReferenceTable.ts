import { HostError } from "./HostError";
import type { HostRef } from "./HostRef";
import type { Zone } from "@odoo/o-spreadsheet";
import type { TrackedRange } from "./zones";

interface Held {
  readonly ref: HostRef;
  readonly ranges: readonly TrackedRange[];
  kept: boolean;
}

/** The ranges that clients hold by `_ReferenceId`, so that a proxy stays usable after a sync. */
export class ReferenceTable {
  #next = 1;
  readonly #byId = new Map<string, Held>();
  readonly #idOf = new WeakMap<object, string>();

  /** The id of `target`; given on first use. `ranges` are the zones that have to follow structural changes. */
  idOf(target: object, ref: HostRef, ranges: readonly TrackedRange[]): string {
    const known = this.#idOf.get(target);
    if (known !== undefined) return known;
    const id = `range/${this.#next++}`;
    this.#idOf.set(target, id);
    this.#byId.set(id, { ref, ranges, kept: false });
    return id;
  }

  keep(id: string): void {
    const held = this.#byId.get(id);
    if (held) held.kept = true;
  }

  find(id: string): HostRef {
    const held = this.#byId.get(id);
    if (!held || held.ranges.every((range) => range.lost)) throw new HostError("InvalidReference", id);
    return held.ref;
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  removeAll(): void {
    this.#byId.clear();
  }

  /** Forgets what no client asked to keep; called after each request. */
  dropUnkept(): void {
    for (const [id, held] of this.#byId) if (!held.kept) this.#byId.delete(id);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Moves every held range of a sheet; `move` answers null when nothing of the range is left. */
  adjust(sheetId: string, move: (zone: Zone) => Zone | null): void {
    for (const { ranges } of this.#byId.values()) {
      for (const range of ranges) {
        if (range.sheetId !== sheetId) continue;
        const zone = move(range.zone);
        if (zone) range.zone = zone;
        else range.lost = true;
      }
    }
  }
}
