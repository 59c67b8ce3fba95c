import { parseAddress } from "../address/parseAddress";
import type { Zone } from "../address/Zone";
import type { UndoStep } from "./UndoStep";
import type { UndoTargets } from "./UndoTargets";

/** What was put into rows that were added to tables, where they stand now. One round trip where there are any. */
export async function addedRows(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  tables: UndoTargets["tables"],
): Promise<UndoStep[]> {
  const bodies = steps.flatMap((step) => {
    const table = step.kind === "removeTableRows" ? tables.get(step.table) : undefined;
    if (step.kind !== "removeTableRows" || table?.isNullObject !== false) return [];
    return [{ step, body: table.getDataBodyRange().load("address") }];
  });
  if (bodies.length > 0) await context.sync();
  return bodies.flatMap(({ step, body }): UndoStep[] => {
    const place = parseAddress(body.address);
    if (place === null) return [];
    const zone: Zone = { ...place.zone, row: place.zone.row + step.row, rows: step.count };
    return [{ kind: "wrote", sheet: place.sheet, zone, contents: step.contents }];
  });
}
