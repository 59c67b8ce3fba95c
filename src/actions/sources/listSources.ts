import { recogniseList } from "../../core/reading/shape/recogniseList";
import { formatZone } from "../../excel/address/Zone";
import { type Candidate, listCandidates } from "../../excel/read/listCandidates";
import { runExcel } from "../../excel/runExcel";
import { todaySerial } from "../list/stamp";
import { isNamedAs } from "./isNamedAs";
import type { SourceOption } from "./SourceTable";
import type { SourceRole } from "../../core/columns/fields";
import type { BookMeta } from "../../excel/read/BookMeta";
import { settingsSheet } from "../../excel/settingsSheet";

const originRank = { table: 0.3, name: 0.2, selection: 0.25, sheet: 0 } as const;

/** Two lists may have equally fitting columns, such as payments and opportunities: then their names decide. */
const nameBonus = 0.15;

/**
 * The lists of the workbook that could be read in a role, the likeliest first: how well the columns fit counts more
 * than whether it is a table, a name, the region around the active cell, or just a filled sheet. Four round trips,
 * however many roles are asked for at once.
 */
export async function listSources(role: SourceRole): Promise<SourceOption[]> {
  const candidates = await readCandidates();
  const today = todaySerial();
  return candidates
    .map((candidate, index) => ({
      candidate,
      index,
      score:
        recogniseList(role, candidate.headers, candidate.sample, {
          today,
          isHeadless: candidate.headerRows === 0,
        }).score +
        originRank[candidate.origin] +
        (isNamedAs(role, candidate) ? nameBonus : 0),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ candidate }) => ({
      ref: candidate.ref,
      label: candidate.label,
      sheet: candidate.sheet,
      address: formatZone(candidate.zone),
      rows: candidate.zone.rows - candidate.headerRows,
      headers: candidate.headers,
    }));
}

let reading: Promise<Candidate[]> | null = null;

/** Whoever asks in the same turn, before there is an answer, would read the same: they share one reading. */
function readCandidates(): Promise<Candidate[]> {
  if (reading !== null) return reading;
  const own = runExcel((context) => listCandidates(context, isOwnSheet));
  const end = (): void => {
    if (reading === own) reading = null;
  };
  reading = own;
  own.then(end, end);
  setTimeout(end);
  return own;
}

/** Whether a sheet was added by us: the settings, or one that a hidden name marks as output. */
function isOwnSheet(sheet: string, meta: BookMeta): boolean {
  if (sheet === settingsSheet) return true;
  for (const [name, place] of meta.names) if (place.sheet === sheet && /^_KAM_sheet_/.test(name)) return true;
  return false;
}
