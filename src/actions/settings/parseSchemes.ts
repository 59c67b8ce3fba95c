import type { Boundary } from "../../core/Boundary";
import { isBlank, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { entryIn } from "../../core/collections/entryIn";
import type { HoldbackCondition, Scheme } from "../../core/commission/ledger/Scheme";
import type { CommissionMethod } from "../../core/commission/toLadder";
import { currencyDecimals } from "../../core/decimal/currencyDecimals";
import { mostDecimals } from "../../core/decimal/Decimal";
import { currencyCode } from "../../core/reading/currencyRates";
import type { Row, TableReader } from "./TableReader";

/** What a blank cell means. */
export interface SchemeDefaults {
  readonly firstMonth: number;
  /** "" for none. */
  readonly currency: string;
  readonly method: CommissionMethod;
  readonly boundary: Boundary;
}

/** "2 months after the event", "事后2个月". */
const monthsAfter = /(\d{1,2})\s*(?:months?|个?月)/;

/** The lines of KAM_Schemes by labelKey; two of one name are valid from different days. */
export function parseSchemes(
  reader: TableReader,
  house: SchemeDefaults,
): ReadonlyMap<string, readonly Scheme[]> {
  const schemes = new Map<string, Scheme[]>();
  for (const row of reader.rows) {
    const scheme = schemeOf(reader, row, house);
    const lines = entryIn(schemes, labelKey(scheme.name), () => []);
    if (lines.some(({ validFrom }) => validFrom === scheme.validFrom)) reader.fail("settingsTwice", row, 0);
    lines.push(scheme);
  }
  return schemes;
}

function schemeOf(reader: TableReader, row: Row, house: SchemeDefaults): Scheme {
  const text = reader.optionalText(row, 20);
  const currency = text === "" ? house.currency : currencyCode(text);
  const gate = reader.choice(row, 15, ["none", "cash", "byCash"]);
  return {
    name: reader.text(row, 0),
    validFrom: reader.date(row, 1) ?? -Infinity,
    ladder: reader.text(row, 2),
    method: reader.choice(row, 3, ["marginal", "whole", "overage"]) ?? house.method,
    boundary: reader.choice(row, 4, ["from", "above"]) ?? house.boundary,
    base: reader.choice(row, 5, ["amount", "margin", "marginShare"]) ?? "amount",
    event: reader.choice(row, 6, ["signed", "invoiced", "cash"]) ?? "signed",
    period: reader.choice(row, 7, ["month", "quarter", "year"]) ?? "month",
    basis: reader.choice(row, 8, ["each", "cumulative"]) ?? "each",
    firstMonth: isBlank(row.cells[9]) ? house.firstMonth : reader.month(row, 9),
    boundsIn: reader.choice(row, 10, ["money", "quota"]) ?? "money",
    quota: reader.choice(row, 11, ["year", "toDate"]) ?? "year",
    threshold: reader.optional(row, 12, "settingsNotNegative"),
    cap: reader.optional(row, 13, "settingsNotNegative"),
    floor: reader.optional(row, 14, "settingsNotNegative"),
    gate: gate === "cash" || gate === "byCash" ? "cash" : "none",
    holdback: reader.optional(row, 16, "settingsShare") ?? 0,
    holdbackUntil: holdbackUntil(reader, row, 17),
    notes: reader.choice(row, 18, ["recomputed", "asBooked", "ownPeriod"]) ?? "recomputed",
    decimals: decimalsOf(reader, row, 19) ?? currencyDecimals(currency),
    currency,
  };
}

function holdbackUntil(reader: TableReader, row: Row, column: number): HoldbackCondition {
  const months = monthsAfter.exec(labelKey(textOfCell(row.cells[column])))?.[1];
  if (months !== undefined) return { months: Number(months) };
  return reader.choice<"received" | "byHand">(row, column, ["received", "byHand"]) ?? "received";
}

function decimalsOf(reader: TableReader, row: Row, column: number): number | null {
  const decimals = reader.optional(row, column, "settingsNotNegative");
  if (decimals !== null && (!Number.isInteger(decimals) || decimals > mostDecimals))
    reader.fail("settingsDecimals", row, column);
  return decimals;
}
