import { writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import type { WriteMode, WriteResult } from "../../../../src/actions/list/messages";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import type { SourceRef } from "../../../../src/actions/sources/SourceTable";
import { type Sheets, withWorkbook } from "../../../support/headless";
import { noAccountColumns } from "../../../support/noAccountColumns";

export const asTable: SourceRef = { kind: "table", name: "Accounts" };
export const asRange: SourceRef = { kind: "range", sheet: "List", address: "A1:B4" };

const mapping = {
  name: 0,
  value: 1,
  ...noAccountColumns,
};
export const tierList = [
  ["Account", "Annual sales"],
  ["Acme", 6_000_000],
  ["Beta", 3_000_000],
  ["Gamma", 20_000],
];

/** A workbook with three accounts on "List", as a table or as a plain list. */
export function openTierList(source: SourceRef, sheets: Sheets = {}, rows: Sheets[string] = tierList) {
  const tables: Record<string, string> = source.kind === "table" ? { Accounts: "List" } : {};
  return withWorkbook({ List: rows, ...sheets }, { tables });
}

/** Writes the tiers of those accounts. */
export async function writeTierList(
  mode: WriteMode,
  source: SourceRef,
  method: "rank" | "threshold" = "rank",
): Promise<WriteResult> {
  const request: ClassificationRequest = {
    ...{ method, mapping, mode },
    ...({ boundary: "from", rule: "start", criteria: [] } as const),
  };
  const options = { language: "en", now: new Date(2026, 10, 21) } as const;
  return writeClassification(request, await loadSource(source), await readSettings(), options);
}
