import { EventType } from "../../EventHub";
import type { Methods } from "../../Members";
import type { Targets, TypeName } from "../Targets";

/** The methods by which the client says which events of a sheet, or of all sheets, it wants to hear of. */
export function sheetEvents<Name extends TypeName>(
  targetIdOf: (target: Targets[Name]) => string,
): Methods<Name> {
  const events = {
    SelectionChanged: EventType.selectionChanged,
    DataChanged: EventType.changed,
    Activated: EventType.activated,
    Deleted: EventType.deleted,
    Calculated: EventType.calculated,
  };
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]): [string, Methods<Name>[string]][] => [
      [`_register${name}Event`, (target, _args, { events: hub }) => hub.register(type, targetIdOf(target))],
      [
        `_unregister${name}Event`,
        (target, _args, { events: hub }) => hub.unregister(type, targetIdOf(target)),
      ],
    ]),
  );
}
