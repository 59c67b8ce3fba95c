import type { CommissionRequest, Language } from "../types";
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
