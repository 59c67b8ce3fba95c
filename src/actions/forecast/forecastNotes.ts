import { fieldTexts } from "../../i18n/fieldTexts";
import type { ForecastRequest } from "./types";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { Deals, OddCells } from "./readDeals";

/** What the user must know of a forecast: which deals are left out or count 0, and why it cannot be live. */
export function forecastNotes(deals: Deals, request: ForecastRequest, language: Language): Message[] {
  const fields = fieldTexts[language].opportunities;
  const notes: Message[] = [];
  const add = (key: Message["key"], cells: OddCells | null, more: Message["params"] = {}): void => {
    if (cells) notes.push({ key, params: { ...cells, ...more } });
  };
  add("noteBlankStage", deals.blankStages);
  add("noteBlankAmount", deals.blankAmounts);
  add("noteBadAmount", deals.badAmounts);
  add("noteNotDate", deals.badDates, { field: fields.closeDate });
  if (request.mode === "values") return notes;
  if (request.mapping.closeDate === null) notes.push({ key: "noteNoDates", params: {} });
  else if (deals.refused) add("noteLiveRefused", deals.refused.cell, { field: fields[deals.refused.field] });
  return notes;
}
