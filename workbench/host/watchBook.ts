import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../engine/Book";
import { formatZone } from "./address";
import { type EventHub, EventType } from "./EventHub";
import { bounding, type SheetZone } from "./zones";

/**
 * Raises Excel's events for what happens in the workbook, by hand or through the API: cells changed (one event per
 * sheet and step, with the smallest range around the changes), sheets with formulas calculated, selection changed,
 * sheet activated, sheet deleted.
 * @returns stops watching
 */
export function watchBook(book: Book, events: EventHub): () => void {
  const changed = new Map<string, Zone>();
  const deleted: string[] = [];
  let activeSheet = book.activeSheetId();
  let selection = selectionOf(book);

  const collect = (command: EngineCommand): void => {
    if (command.type === "DELETE_SHEET" && command.sheetId !== undefined) deleted.push(command.sheetId);
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
    if (changed.size > 0) calculated(book, events);
    changed.clear();
    for (const sheetId of deleted) events.raise(EventType.deleted, sheetId, { worksheetId: sheetId });
    deleted.length = 0;
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

/** Says of each sheet that is watched and has formulas that it was calculated. */
function calculated(book: Book, events: EventHub): void {
  const { getters } = book.model;
  for (const sheetId of events.targetsOf(EventType.calculated))
    if (getters.getSheetIds().includes(sheetId) && getters.getCells(sheetId).some((cell) => cell.isFormula))
      events.raise(EventType.calculated, sheetId, { worksheetId: sheetId });
}

function selectionOf(book: Book): string {
  const { sheetId, zones } = book.selection();
  return `${sheetId}!${zones.map(formatZone).join(",")}`;
}

/** The fields that commands of the engine have in common, as far as they say which cells change. */
interface EngineCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly top?: number;
  readonly left?: number;
  readonly contents?: readonly (readonly unknown[])[];
  readonly target?: readonly Zone[];
  readonly base?: number;
  readonly dimension?: "ROW" | "COL";
  readonly plain?: boolean;
  readonly elements?: readonly number[];
}

/** The cells whose content a command changes; null for commands that change none. */
function changedZone(command: EngineCommand, book: Book): SheetZone | null {
  const { sheetId } = command;
  if (sheetId === undefined) return null;
  switch (command.type) {
    case "UPDATE_CELL": {
      if (!("content" in command)) return null;
      const { row = 0, col = 0 } = command;
      return { sheetId, zone: { top: row, bottom: row, left: col, right: col } };
    }
    case "KAM_WRITE_CELLS": {
      const { top = 0, left = 0, contents } = command;
      if (!contents) return null;
      const width = Math.max(1, contents[0]?.length ?? 1);
      return { sheetId, zone: { top, left, bottom: top + contents.length - 1, right: left + width - 1 } };
    }
    case "DELETE_CONTENT":
    case "CLEAR_CELLS": {
      const zone = command.target?.[0];
      return zone ? { sheetId, zone } : null;
    }
    case "ADD_COLUMNS_ROWS":
    case "REMOVE_COLUMNS_ROWS": {
      if (command.plain === true) return null;
      const first = command.base ?? Math.min(...(command.elements ?? [0]));
      const used = book.model.getters.getSheetZone(sheetId);
      return {
        sheetId,
        zone: command.dimension === "ROW" ? { ...used, top: first } : { ...used, left: first },
      };
    }
    default:
      return null;
  }
}
