import { ActionError, type CellPlace, type Message } from "../list/messages";
import type { SettingsTableName } from "./SettingsTable";

/** An option of KAM_Options. */
export type SettingsOption =
  | "target"
  | "forecastPeriod"
  | "commissionPeriod"
  | "method"
  | "boundary"
  | "firstMonth"
  | "currency"
  | "rateDate"
  | "paper";

/** What of the settings is right or wrong by itself: a table, or one row of the options. */
export type SettingsPart = Exclude<SettingsTableName, "KAM_Options"> | SettingsOption;

/** A part of the settings that cannot be read: why, and in which cell. */
export interface SettingsFault extends Message {
  /** "KAM_Options" where it is not known which option is meant, or where none can be read. */
  readonly part: SettingsPart | "KAM_Options";
  /** Null in a table of no workbook. */
  readonly place: CellPlace | null;
}

/** Says that something cannot run because of a cell of the settings, and where that is. */
export class SettingsError extends ActionError {
  constructor(
    message: Message,
    readonly place: CellPlace | null,
  ) {
    super(message.key, message.params);
  }
}

/** The first of these parts that cannot be read; undefined as a rule. */
export function neededFault(
  faults: readonly SettingsFault[],
  needed: readonly SettingsPart[],
): SettingsFault | undefined {
  const options: readonly string[] = settingsOptions;
  return faults.find(({ part }) =>
    part === "KAM_Options" ? needed.some((own) => options.includes(own)) : needed.includes(part),
  );
}

/** Error: the first fault of a part that is needed. */
export function checkSettings(faults: readonly SettingsFault[], needed: readonly SettingsPart[]): void {
  const fault = neededFault(faults, needed);
  if (fault !== undefined) throw new SettingsError(fault, fault.place);
}

const settingsOptions: readonly SettingsOption[] = [
  ...(["target", "forecastPeriod", "commissionPeriod", "method", "boundary", "firstMonth"] as const),
  ...(["currency", "rateDate", "paper"] as const),
];

/** The parts on which it depends what amounts with a currency are worth. */
export const moneyParts: readonly SettingsPart[] = ["currency", "rateDate", "KAM_Rates"];
