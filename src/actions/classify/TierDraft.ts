import { moneyFormat } from "../../excel/report/Report";
import type { classifySheetTexts } from "../../i18n/classifySheetTexts";
import type { ListJob } from "../list/ListFeature";
import type { ClassificationFigures } from "./compute";
import type { classifyFormulas } from "./formulas";
import type { ClassificationRequest } from "./types";

/** What the tables of the summary are made from. */
export interface TierDraft {
  readonly job: ListJob<ClassificationRequest>;
  readonly figures: ClassificationFigures;
  /** Null for values. */
  readonly formulas: ReturnType<typeof classifyFormulas> | null;
  readonly texts: (typeof classifySheetTexts)["en"];
  /** What the values are called, with their currency where it is known. */
  readonly valueName: string;
}

export const tierFormats = {
  count: "#,##0",
  money: moneyFormat(),
  share: "0.0%",
} as const;
