import { formatZone } from "../address/formatZone";
import type { Zone } from "../address/Zone";
import type { WriteOp } from "../write/WriteOp";

/**
 * The hidden name that finds a plan tab again, over its whole block, so that it grows with rows inserted inside.
 * `replaces` when a name is left over from a tab that is gone.
 */
export function planAnchorOp(name: string, sheet: string, zone: Zone, replaces: boolean): WriteOp {
  return {
    bytes: 900,
    undo: [{ kind: "removeName", name }],
    apply({ workbook }) {
      if (replaces) workbook.names.getItem(name).delete();
      const range = workbook.worksheets.getItem(sheet).getRange(formatZone(zone));
      workbook.names.add(name, range).visible = false;
    },
  };
}
