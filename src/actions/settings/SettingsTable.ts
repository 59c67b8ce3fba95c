import type { Content } from "../../excel/write/Content";
import type { ledgerSettingsTexts } from "../../i18n/ledgerSettingsTexts";

/** Tables that a new settings sheet has. */
export type HouseTableName =
  | "KAM_Tiers"
  | "KAM_Criteria"
  | "KAM_Stages"
  | "KAM_Ladder"
  | "KAM_Roles"
  | "KAM_Grades"
  | "KAM_Options"
  | "KAM_Categories"
  | "KAM_Rates";

/** Tables of the commission ledger: a workbook has those that somebody has asked for. */
export type LedgerTableName = keyof (typeof ledgerSettingsTexts)["en"]["headers"];

export type SettingsTableName = HouseTableName | LedgerTableName;

export interface SettingsTable<Name extends SettingsTableName = SettingsTableName> {
  readonly name: Name;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** Number format per column. */
  readonly formats: readonly string[];
  /** Columns that every version has written; a table may lack those to their right. */
  readonly least: number;
  /** What documents call a column beside its header, if anything. */
  readonly shortNames?: readonly (string | null)[];
}
