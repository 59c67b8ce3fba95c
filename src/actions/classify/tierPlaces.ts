import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import { parseAddress } from "../../excel/address/parseAddress";
import type { Zone } from "../../excel/address/Zone";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { SourceTable } from "../sources/SourceTable";

type TierRole = "tier" | "override" | "reason";

export interface TierPlace {
  readonly role: TierRole;
  readonly header: string;
  /** Sheet column, from 0. */
  readonly column: number;
  /** False: the column is added. */
  readonly exists: boolean;
}

export interface TierPlaces {
  /** Header row and data of the source. */
  readonly zone: Zone;
  readonly places: readonly TierPlace[];
  readonly notes: readonly Message[];
}

const roles: readonly TierRole[] = ["tier", "override", "reason"];

/**
 * Where the three columns stand: those of an earlier classification, else new ones right of the list. A header that
 * the list has already is the user's: ours gets another name, unless the column is to be taken over.
 */
export function tierPlaces(table: SourceTable, adopt: boolean, language: Language): TierPlaces {
  const zone = parseAddress(table.address)?.zone;
  if (zone === undefined) throw new RangeError(table.address);
  const texts = classifySheetTexts[language];
  const notes: Message[] = [];
  const taken = new Set(table.headers.map((header) => header.trim().toLowerCase()));
  let next = table.own.newColumn ?? zone.column + zone.columns;
  const places = roles.map((role): TierPlace => {
    const own = table.own[role];
    const wanted = texts[role];
    if (own !== null)
      return { role, header: table.headers[own] ?? wanted, column: zone.column + own, exists: true };
    const same = table.headers.findIndex((header) => header.trim().toLowerCase() === wanted.toLowerCase());
    if (same >= 0 && adopt) return { role, header: wanted, column: zone.column + same, exists: true };
    const header = freeHeader(wanted, taken);
    if (header !== wanted) notes.push({ key: "noteHeaderTaken", params: { header: wanted, own: header } });
    taken.add(header.toLowerCase());
    return { role, header, column: next++, exists: false };
  });
  return { zone, places, notes };
}

function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const header = count === 1 ? wanted : count === 2 ? `${wanted} (KAM)` : `${wanted} (KAM ${count - 1})`;
    if (!taken.has(header.toLowerCase())) return header;
  }
}
