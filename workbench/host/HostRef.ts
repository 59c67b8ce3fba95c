import type { Zone } from "@odoo/o-spreadsheet";
import { HostError } from "./HostError";
import type { Targets, TypeName } from "./types/Targets";
import type { SheetZone } from "./zones";

/**
 * An Office object inside the host: the name of its type and what it stands for. Its members are in the table of that
 * type, so that types lead to each other by name alone.
 */
export class HostRef {
  constructor(
    readonly typeName: TypeName,
    readonly target: Targets[TypeName],
  ) {}

  /** What the object stands for when it is of the given type; else InvalidArgument. */
  as<Wanted extends TypeName>(typeName: Wanted): Targets[Wanted] {
    if (this.typeName !== typeName) throw new HostError("InvalidArgument", `expected ${typeName}`);
    return this.target as Targets[Wanted];
  }
}

export const ref = <Name extends TypeName>(typeName: Name, target: Targets[Name]): HostRef =>
  new HostRef(typeName, target);

/** A new Range object for a zone. */
export const rangeRef = ({ sheetId, zone }: SheetZone): HostRef => ref("Range", { sheetId, zone });

/** A new RangeAreas object for zones of one sheet. */
export const areasRef = (sheetId: string, zones: readonly Zone[]): HostRef =>
  ref("RangeAreas", { sheetId, ranges: zones.map((zone) => ({ sheetId, zone })) });

/** The object, or ItemNotFound where there is none. */
export function existing(found: HostRef | null, what: string): HostRef {
  if (!found) throw new HostError("ItemNotFound", what);
  return found;
}
