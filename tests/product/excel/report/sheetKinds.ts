import { selfCheckCases } from "../../../../scripts/lib/selfCheckCases.mjs";
import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import type { ClassificationRequest } from "../../../../src/actions/classify/types";
import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import type { CommissionRequest } from "../../../../src/actions/commission/types";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import type { ForecastRequest } from "../../../../src/actions/forecast/types";
import type { WriteMode } from "../../../../src/actions/list/messages";
import { runSelfCheck } from "../../../../src/actions/selfCheck/runSelfCheck";
import type { SelfCheckCase } from "../../../../src/actions/selfCheck/SelfCheckCase";
import { ensureSettings } from "../../../../src/actions/settings/openSettings";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import { writeLedger } from "../../../../src/actions/ledger/writeLedger";
import { suggestMapping } from "../../../../src/actions/sources/rememberedMapping";
import { loadSource } from "../../../../src/actions/sources/loadSource";
import { settingsSheet } from "../../../../src/excel/settingsSheet";
import type { Language } from "../../../../src/i18n/Language";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { withWorkbook } from "../../../support/headless";
import { noAccountColumns } from "../../../support/noAccountColumns";
import { noCredits } from "../../../support/noCredits";
import { build, lists } from "../../actions/plans/plansHost";

const now = new Date(2026, 1, 10, 9, 5);
const list: readonly (readonly (string | number)[])[] = [
  ["Name", "Amount", "Stage", "Date"],
  ["Acme Manufacturing and Trading Company", 987_654_321_000, "P6", 46_037],
  ["华星电子", 61_234_567, "P5", 46_073],
  ["Gamma", 15_000.75, "P3", 46_091],
  ["Delta", 4_000, "P4", 46_100],
  ...Array.from({ length: 14 }, (_, index) => [`Account ${index}`, 100 + index, "P2", 46_073 + index]),
];
const ref = { kind: "table", name: "L" } as const;

export async function openList(): Promise<HeadlessHost> {
  return withWorkbook({ L: list }, { tables: { L: "L" } });
}

/** A sheet that was written, and headline figures of its preview by their English labels. */
interface WrittenSheet {
  readonly sheet: string;
  readonly headline: Readonly<Record<string, unknown>>;
}

export const featureNames = ["classify", "forecast", "commission"] as const;

type WriteFeature = (mode: WriteMode, language: Language) => Promise<WrittenSheet>;

/** The three features over the list. */
export const writes: Readonly<Record<(typeof featureNames)[number], WriteFeature>> = {
  async classify(mode, language) {
    const request: ClassificationRequest = {
      ...({ method: "share", boundary: "from", rule: "start", criteria: [], mode } as const),
      mapping: { name: 0, value: 1, ...noAccountColumns },
    };
    const asked = [request, await loadSource(ref), await readSettings()] as const;
    const { rows, top } = await previewClassification(...asked, language);
    const { written } = await writeClassification(...asked, { language, now });
    const total = rows.at(-1);
    return {
      sheet: written.find(({ sheet }) => sheet !== "L")?.sheet ?? "",
      headline: {
        "Accounts with a value": total?.accounts,
        Amount: total?.value,
        "Accounts of tier A": rows[0]?.accounts,
        "Share of value, tier A": rows[0]?.valueShare,
        "Largest account's share": top[0]?.share,
      },
    };
  },
  async forecast(mode, language) {
    const request: ForecastRequest = {
      mapping: { ...dealColumns, name: 0, stage: 2, amount: 1, closeDate: 3, owner: 0 },
      ...({ period: "month", target: null, groupBy: "owner", stageWeights: {}, mode } as const),
    };
    const asked = [request, await loadSource(ref), await readSettings()] as const;
    const { total } = await previewForecast(...asked, language);
    const { goTo } = await writeForecast(...asked, { language, now });
    return {
      sheet: goTo.sheet,
      headline: {
        "Deals, lost ones left out": total.deals,
        "Weighted forecast": total.weighted,
        Won: total.won,
        "Still open": total.amount - total.won,
      },
    };
  },
  async commission(mode, language) {
    const settings = await readSettings();
    const request: CommissionRequest = {
      mapping: { person: 0, date: 3, amount: 1, ladder: null, account: null, id: null, ...noCredits },
      ladder: settings.ladders[0]?.name ?? "",
      ...({
        period: "month",
        method: "marginal",
        boundary: "above",
        basis: "each",
        decimals: 2,
        mode,
      } as const),
    };
    const asked = [request, await loadSource(ref), settings] as const;
    const { base, commission, people } = await previewCommission(...asked, language);
    const { goTo } = await writeCommission(...asked, { language, now });
    return {
      sheet: goTo.sheet,
      headline: { "Commissionable amount": base, Commission: commission, People: people.length },
    };
  },
};

const dealColumns = {
  ...{ account: null, owner: null, department: null, id: null },
  ...{ probability: null, category: null, managerFigure: null, product: null },
} as const;

const payments: readonly (readonly (string | number)[])[] = [
  ["Deal ID", "Salesperson", "Date", "Amount", "Account", "Status"],
  ["D-1", "Li Na", 46_037, 987_654_321, "Acme Manufacturing and Trading Company, Branch of the North", ""],
  ["D-2", "Li Na", 46_040, 15_000.75, "华星电子", ""],
  ["D-2", "Li Na", 46_073, -4_000, "华星电子", ""],
  ["D-3", "Wang Wei of the department for large customers", 46_073, 400_000, "Beta", ""],
  ["D-4", "王伟", 46_074, 80_000, "Gamma", "cancelled"],
];
const team: readonly (readonly (string | number)[])[] = [
  ["Name", "Role", "Cost centre", "Team"],
  ["Li Na", "Key account manager", "4711 Sales in the North of the country", "North"],
  ["Wang Wei of the department for large customers", "Key account manager", "", "North"],
  ["王伟", "KAM", "4712", "South"],
];

/** A kind of sheet that the add-in writes. */
export interface SheetKind {
  readonly name: string;
  readonly family: "report" | "list" | "check" | "settings" | "plan";
  readonly modes: readonly WriteMode[];
  /** A report of pages that are signed, without a picture. */
  readonly isForm?: boolean;
  open(): Promise<HeadlessHost>;
  /** Gives the sheet's name. */
  write(mode: WriteMode, language: Language): Promise<string>;
}

const bothModes = ["values", "live"] as const;

export const sheetKinds: readonly SheetKind[] = [
  ...featureNames.map((name): SheetKind => ({
    ...{ name, family: "report", modes: bothModes, open: openList },
    write: async (mode, language) => (await writes[name](mode, language)).sheet,
  })),
  {
    ...{ name: "forecast per currency", family: "report", modes: bothModes },
    open: () =>
      withWorkbook({
        Deals: [
          ["Deal", "Stage", "Amount", "Close date", "Currency"],
          ["a", "P3", 1_000, 46_400, "USD"],
          ["b", "P5", 900_000_000, 46_400, "EUR"],
          ["c", "P6", -500, 46_430, "USD"],
        ],
      }),
    async write(mode, language) {
      const table = await loadSource({ kind: "range", sheet: "Deals", address: "A1:E4" });
      const request: ForecastRequest = {
        ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode } as const),
        mapping: { ...dealColumns, name: 0, stage: 1, amount: 2, closeDate: 3 },
        answers: { "currency:2": "perCurrency" },
      };
      return (await writeForecast(request, table, await readSettings(), { language, now })).goTo.sheet;
    },
  },
  {
    ...{ name: "list of its own", family: "list", modes: ["values"] },
    open: () =>
      withWorkbook({
        Invoices: [
          ["Customer", "Sales", "Invoice no", "Date", "Owner"],
          [
            "Acme Manufacturing and Trading Company, Branch of the North",
            4_000_000_000,
            "I-1",
            46_037,
            "Li Na",
          ],
          ["Beta", 3_000_000, "I-2", 46_038, "Wang Wei"],
          ["Acme Manufacturing and Trading Company, Branch of the North", 2_000_000, "I-3", 46_039, "Li Na"],
          ["华星电子", -20_000, "I-4", 46_040, "王伟"],
        ],
      }),
    async write(_mode, language) {
      const table = await loadSource({ kind: "range", sheet: "Invoices", address: "A1:E5" });
      const request: ClassificationRequest = {
        ...({ method: "threshold", boundary: "from", rule: "start", criteria: [], mode: "values" } as const),
        mapping: { name: 0, value: 1, ...noAccountColumns, owner: 4 },
        answers: { perAccount: "sum" },
      };
      const { written } = await writeClassification(request, table, await readSettings(), { language, now });
      return written[0]?.sheet ?? "";
    },
  },
  ...(["ledger", "register", "posting", "statements"] as const).map((name, place): SheetKind => ({
    ...{ name, family: (["list", "report", "list", "report"] as const)[place]!, modes: ["values"] },
    isForm: name === "statements",
    open: () => withWorkbook({ Payments: payments, Team: team }),
    async write(_mode, language) {
      const [credits, people] = [
        await loadSource({ kind: "range", sheet: "Payments", address: "A1:F6" }),
        await loadSource({ kind: "range", sheet: "Team", address: "A1:D4" }),
      ];
      const settings = await readSettings();
      const { written } = await writeLedger(
        {},
        {
          credits: { table: credits, mapping: await suggestMapping("credits", credits) },
          people: { table: people, mapping: await suggestMapping("people", people) },
        },
        settings,
        { language, now },
      );
      return written[place]?.sheet ?? "";
    },
  })),
  {
    ...{ name: "plan tab", family: "plan", modes: ["live"] },
    open: () => withWorkbook(lists),
    write: async (_mode, language) => (await build(["Acme"], { language })).goTo.sheet,
  },
  {
    ...{ name: "settings", family: "settings", modes: ["values"] },
    open: () => withWorkbook({ Mine: [["x"]] }),
    async write(_mode, language) {
      await ensureSettings({ language, now });
      return settingsSheet;
    },
  },
  {
    ...{ name: "self-check", family: "check", modes: ["live"] },
    open: () => withWorkbook({ Mine: [["x"]] }),
    async write(_mode, language) {
      const golden: readonly SelfCheckCase[] = selfCheckCases();
      const [first] = golden;
      const wrong = first === undefined ? [] : [{ ...first, result: [[0]] }];
      return (await runSelfCheck([...golden, ...wrong], { language, now })).goTo.sheet;
    },
  },
];
