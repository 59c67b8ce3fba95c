import type { FieldOf, SourceRole } from "../../core/columns/fields";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { PlanSources } from "./types";
import { fieldTexts } from "../../i18n/fieldTexts";

const needed: { readonly [R in "accounts" | "opportunities" | "contacts" | "sales"]: readonly FieldOf<R>[] } =
  {
    accounts: ["name"],
    opportunities: ["account"],
    contacts: ["account", "name"],
    sales: ["account", "amount"],
  };

/** Columns without which a source cannot be matched with the accounts, one message per missing column. */
export function checkPlanSources(sources: PlanSources, language: Language): Message[] {
  return (Object.keys(needed) as (keyof typeof needed)[]).flatMap((role) => {
    const source = sources[role];
    if (source === undefined) return [];
    const mapping: Readonly<Record<string, number | null>> = source.mapping;
    const texts: Readonly<Record<string, string>> = fieldTexts[language][role satisfies SourceRole];
    const missing = needed[role].filter((field) => (mapping[field] ?? null) === null);
    const noYear = role === "sales" && (mapping["year"] ?? mapping["date"] ?? null) === null ? ["year"] : [];
    return [...missing, ...noYear].map((field): Message => ({
      key: "columnMissing",
      params: { field: `${source.table.label}: ${texts[field] ?? field}` },
    }));
  });
}
