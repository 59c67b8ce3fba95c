import { shareTolerance } from "../../core/tolerance";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { ClassifyMethod } from "./types";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";
import type { CellPlace, Message } from "../list/messages";

export interface RequestTiers {
  /** Best first; empty when there is a conflict. */
  readonly labels: readonly string[];
  /** Thresholds or cumulative shares: one less than labels; shares of accounts: one per label. */
  readonly numbers: readonly number[];
  /** Rows of the settings table that the labels stand in, from 0. */
  readonly rows: readonly number[];
  /** Column of the settings table that the numbers stand in, from 0. */
  readonly column: number;
  /** Each with the cell of the settings that it is about; null where that is not known. */
  readonly conflicts: readonly (Message & { readonly place: CellPlace | null })[];
}

type TierSetting = KamSettings["tiers"]["rows"][number];

/** The tiers that a method uses: those with a number in its column of the settings. */
export function requestTiers(
  method: ClassifyMethod,
  settings: KamSettings,
  language: Language,
): RequestTiers {
  const column = method === "threshold" ? 1 : method === "share" ? 2 : 3;
  const numberOf = (row: TierSetting) => [null, row.from, row.cumulativeShare, row.share][column] ?? null;
  const used = settings.tiers.rows.filter((row) => numberOf(row) !== null);
  const all = used.map((row) => numberOf(row) ?? 0);
  const placeOf = (row: TierSetting | undefined): CellPlace | null => row?.cells?.[column - 1] ?? null;
  const at = (place: CellPlace | null): string =>
    place === null ? "" : ` (${place.sheet}!${place.address})`;
  const conflicts: RequestTiers["conflicts"][number][] = [];
  if (used.length < 2)
    conflicts.push({
      key: "needTwoTiers",
      params: { column: settingsSheetTexts[language].headers.KAM_Tiers[column] ?? "" },
      place: placeOf(settings.tiers.rows[0]),
    });
  const numbers = column === 3 ? all : all.slice(0, -1);
  numbers.forEach((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined || column === 3) return;
    const place = placeOf(used[index]);
    if (column === 1 ? number >= before : number <= before)
      conflicts.push({
        key: column === 1 ? "thresholdsMustFall" : "cutoffsMustRise",
        params: { tier: used[index]?.tier ?? "", value: number, at: at(place) },
        place,
      });
  });
  const sum = all.reduce((total, share) => total + share, 0);
  if (column === 3 && used.length >= 2 && Math.abs(sum - 1) > shareTolerance)
    conflicts.push({
      key: "sharesMustSumToOne",
      params: { sum: `${+(sum * 100).toFixed(6)} %` },
      place: placeOf(used[0]),
    });
  return {
    labels: conflicts.length > 0 ? [] : used.map(({ tier }) => tier),
    numbers,
    rows: used.map(({ row }) => row),
    column,
    conflicts,
  };
}
