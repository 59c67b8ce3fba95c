import type { CommissionRequest } from "./types";
import type { Language } from "../../i18n/Language";
import type { CommissionFigures } from "./computeCommission";

/** What a statement is made from. */
export interface StatementContext {
  readonly request: CommissionRequest;
  readonly figures: CommissionFigures;
  readonly live: boolean;
  readonly language: Language;
  readonly source: string;
  readonly now: Date;
}
