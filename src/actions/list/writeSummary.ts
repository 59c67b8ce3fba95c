import { parseAddress } from "../../excel/address/parseAddress";
import { formatZone } from "../../excel/address/Zone";
import type { PreparedOutput } from "../../excel/output/prepareOutput";
import { settingsSheet } from "../../excel/settingsSheet";
import type { WriteSummary } from "./commit";
import type { BesideList } from "./ListFeature";
import type { CellPlace, Message } from "./messages";
import { outputNotes } from "./outputNotes";

/** What is told of a write of a list: what was written where, what was kept, where one looks first. */
export function writeSummary(
  output: PreparedOutput,
  beside: BesideList | null,
  title: Message,
  notes: readonly Message[],
  addsSettings: boolean,
): Omit<WriteSummary, "page" | "sheetsBefore" | "writesFormulas"> {
  return {
    title,
    goTo: besideFirst(beside) ?? { sheet: output.sheet, address: "A1" },
    written: [
      ...(beside?.written ?? []),
      { sheet: output.sheet, address: output.address },
      ...(addsSettings ? [{ sheet: settingsSheet, address: "A1" }] : []),
    ],
    keptCells: [
      ...(beside?.keptCells ?? []),
      ...[...output.kept, ...output.keptBlocks].map((address) => ({ sheet: output.sheet, address })),
    ],
    notes: [...notes, ...outputNotes(output)],
  };
}

/** The first cell of what was written beside the list; null where nothing was. */
function besideFirst(beside: BesideList | null): CellPlace | null {
  const [first] = beside?.written ?? [];
  const zone = parseAddress(first?.address ?? "")?.zone;
  if (first === undefined || zone === undefined) return null;
  return { sheet: first.sheet, address: formatZone({ ...zone, row: zone.row + 1, rows: 1, columns: 1 }) };
}
