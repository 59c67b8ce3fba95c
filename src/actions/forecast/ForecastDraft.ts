import { moneyFormat } from "../../excel/report/Report";
import type { Language } from "../../i18n/Language";
import type { ForecastFigures } from "./compute";
import type { ForecastFormulas } from "./formulas";
import type { ForecastRequest } from "./types";

/** What the forecast's sheet is made from. */
export interface ForecastDraft {
  readonly request: ForecastRequest;
  readonly figures: ForecastFigures;
  /** Null for values. */
  readonly formulas: ForecastFormulas | null;
  readonly language: Language;
  readonly source: string;
  /** Where the stage weights are kept. */
  readonly settings: string;
  /** What the amounts are called, with their currency where it is known. */
  readonly amountName: string;
  readonly now: Date;
  readonly findings: readonly string[];
  /** See SheetFacts. */
  readonly unchanged: () => string | null;
  readonly ended: string | null;
}

export const sheetFormats = {
  money: moneyFormat(),
  count: '#,##0;-#,##0;"–"',
  share: "0.0%",
  ratio: "0.00",
} as const;
