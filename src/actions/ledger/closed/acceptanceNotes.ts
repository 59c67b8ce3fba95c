import { labelKey } from "../../../core/cells/labelKey";
import { proposedAdjustments } from "../../../core/commission/ledger/ledgerDifferences";
import type { Language } from "../../../i18n/Language";
import type { Message } from "../../list/messages";
import { periodLabel } from "../../list/periodLabel";
import type { LedgerPreview } from "../computeLedger";

/** What was booked for whom, for whom there was nothing to accept, and what is proposed for whom. */
export function acceptanceNotes(
  { history: { before, after, month }, differences }: Pick<LedgerPreview, "history" | "differences">,
  asked: readonly string[],
  language: Language,
): readonly Message[] {
  const booked = after.accepted.slice(before.accepted.length);
  const names = new Set(booked.map(({ person }) => labelKey(person)));
  return [
    ...booked.map(({ person, commission }): Message => ({
      key: "noteAccepted",
      params: { person, amount: commission, month: periodLabel(month, "month", language) },
    })),
    ...asked
      .filter((person) => !names.has(labelKey(person)))
      .map((person): Message => ({ key: "noteNothingToAccept", params: { person } })),
    ...proposedAdjustments(differences).map(({ person, amount }): Message => ({
      key: "noteDiffers",
      params: { person, amount, month: periodLabel(month, "month", language) },
    })),
  ];
}
