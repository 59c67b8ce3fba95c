import { buildPlans } from "../../../../src/actions/plans/buildPlans";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { type PlanSectionId, planSectionIds } from "../../../../src/core/plan/PlanField";
import type { PlanSources } from "../../../../src/actions/plans/types";
import type { WriteOptions, WriteResult } from "../../../../src/actions/list/messages";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import type { Sheets } from "../../../support/headless";

export const now = new Date(2026, 10, 22, 9, 5);

export const lists: Sheets = {
  Accounts: [
    ["Account", "Annual sales", "Owner", "Segment", "Growth", "Profit", "Tier"],
    ["Acme", 6000000, "Li Na", "Retail", 0.1, 900000, "A"],
    ["Beta GmbH", 3000000, "Wang Wei", "Industry", -0.05, 200000, "B"],
    ["Gamma", 1000000, "Li Na", "", "", "", "A"],
  ],
  Deals: [
    ["Opportunity", "Account", "Stage", "Amount", "Close date", "Owner", "Number"],
    ["Upgrade", "ACME", "P4", 500000, 46150, "Li Na", "D-1"],
    ["Service", "Ａｃｍｅ ", "P2", 120000, 46200, "Li Na", "D-2"],
    ["Line 3", "beta  gmbh", "P6", 80000, 46100, "Wang Wei", "D-3"],
  ],
  People: [
    ["Account", "Contact", "Role", "Grade", "Our owner", "Last visit", "Next step"],
    ["Acme", "Zhang San", "KDM", "CR2", "Li Na", 46010, "Show prototype"],
    ["Acme", "Li Si", "KI", "CR3", "Li Na", 46020, ""],
  ],
  Years: [
    ["Account", "Year", "Sales", "Profit"],
    ["Acme", 2024, 5000000, 700000],
    ["Acme", 2025, 6000000, 900000],
  ],
};

/** The four lists as they stand in the workbook now. */
export async function loadSources(ranges: Partial<Record<string, string>> = {}): Promise<PlanSources> {
  const load = async (sheet: string, address: string) =>
    loadSource({ kind: "range", sheet, address: ranges[sheet] ?? address });
  return {
    accounts: {
      table: await load("Accounts", "A1:G4"),
      mapping: {
        name: 0,
        value: 1,
        owner: 2,
        segment: 3,
        growth: 4,
        profit: 5,
        tier: 6,
        manualTier: null,
        reason: null,
      },
    },
    opportunities: {
      table: await load("Deals", "A1:G4"),
      mapping: {
        name: 0,
        account: 1,
        stage: 2,
        amount: 3,
        closeDate: 4,
        owner: 5,
        ...{ probability: null, category: null, managerFigure: null, product: null },
        department: null,
        id: 6,
      },
    },
    contacts: {
      table: await load("People", "A1:G3"),
      mapping: { account: 0, name: 1, role: 2, grade: 3, owner: 4, lastVisit: 5, nextStep: 6 },
    },
    sales: {
      table: await load("Years", "A1:D3"),
      mapping: { account: 0, year: 1, date: null, amount: 2, profit: 3 },
    },
  };
}

export async function build(
  accounts: readonly string[],
  options: Partial<WriteOptions> & {
    readonly sections?: readonly PlanSectionId[];
    readonly ranges?: Partial<Record<string, string>>;
    /** Happens between reading and writing. */
    readonly meanwhile?: () => Promise<void>;
  } = {},
): Promise<WriteResult> {
  const { sections = planSectionIds, ranges = {}, meanwhile, ...write } = options;
  const sources = await loadSources(ranges);
  const settings = await readSettings();
  await meanwhile?.();
  return buildPlans({ accounts, sections }, sources, settings, { language: "en", now, ...write });
}

/** What a tab shows, from A1, and how to find rows in it. */
export function tabOf({ book }: HeadlessHost, sheet: string) {
  const id = book.sheetByName(sheet)?.id;
  if (id === undefined) throw new Error(`no sheet ${sheet}`);
  const zone = { top: 0, left: 0, bottom: 140, right: 12 };
  const values = book.readValues(id, zone);
  const formulas = book.readFormulas(id, zone);
  /** Sheet row, from 1, of the first row that shows a text in a column (B unless told). */
  const row = (text: unknown, column = 1): number => values.findIndex((cells) => cells[column] === text) + 1;
  return { id, values, formulas, row, at: (line: number) => values[line - 1] ?? [] };
}

/** Types into cells, as a user does: no more than one request. */
export async function type(
  { Excel }: HeadlessHost,
  sheet: string,
  contents: Readonly<Record<string, string | number>>,
): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, content] of Object.entries(contents))
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}
