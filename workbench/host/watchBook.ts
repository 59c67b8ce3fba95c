import type { Book } from "../engine/Book";
import { formatZone } from "./address/formatZone";
import { type EventHub, EventType } from "./EventHub";
import { changedZone, type EngineCommand } from "./changedZone";
import { bounding } from "./ranges/zoneMath";
import type { Zone } from "./Zone";

/**
 * Raises Excel's events for what happens in the workbook, by hand or through the API: cells changed (one event per
 * sheet and step, with the smallest range around the changes), selection changed, sheet activated.
 * @returns stops watching
 */
export function watchBook(book: Book, events: EventHub): () => void {
  const changed = new Map<string, Zone>();
  let activeSheet = book.activeSheetId();
  let selection = selectionOf(book);

  const collect = (command: EngineCommand): void => {
    const change = changedZone(command, book);
    if (!change) return;
    const before = changed.get(change.sheetId);
    changed.set(change.sheetId, before ? bounding(before, change.zone) : change.zone);
  };

  const raise = (): void => {
    for (const [sheetId, zone] of changed) {
      events.raise(EventType.changed, sheetId, {
        address: formatZone(zone),
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheetId,
        shiftDirection: "None",
      });
    }
    changed.clear();
    const nowActive = book.activeSheetId();
    if (nowActive !== activeSheet) {
      activeSheet = nowActive;
      events.raise(EventType.activated, nowActive, { worksheetId: nowActive });
    }
    const nowSelected = selectionOf(book);
    if (nowSelected !== selection) {
      selection = nowSelected;
      events.raise(EventType.selectionChanged, nowActive, {
        address: nowSelected.split("!")[1],
        worksheetId: nowActive,
      });
      events.raiseForDocument(EventType.selectionChangedInWorkbook, {});
    }
  };

  const owner = {};
  book.model.on("command-dispatched", owner, (command) => {
    collect(command as unknown as EngineCommand);
  });
  const stop = book.onChange(raise);
  return () => {
    book.model.off("command-dispatched", owner);
    stop();
  };
}

function selectionOf(book: Book): string {
  const { sheetId, zones } = book.selection();
  return `${sheetId}!${zones.map(formatZone).join(",")}`;
}
