import type { WordsById } from "../catalogue";
import { collectionsWords } from "./collections";
import { commissionWords } from "./commission";
import { funnelWords } from "./funnel";
import { relationshipWords } from "./relationship";
import { tieringWords } from "./tiering";

/** The Chinese words of all functions, complete by type. */
export const functionWords: WordsById = {
  ...tieringWords,
  ...funnelWords,
  ...collectionsWords,
  ...commissionWords,
  ...relationshipWords,
};
