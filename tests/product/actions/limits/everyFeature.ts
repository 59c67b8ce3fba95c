import { previewClassification, writeClassification } from "../../../../src/actions/classify/feature";
import { previewCommission, writeCommission } from "../../../../src/actions/commission/feature";
import { previewForecast, writeForecast } from "../../../../src/actions/forecast/feature";
import { buildPlans } from "../../../../src/actions/plans/buildPlans";
import { readSettings } from "../../../../src/actions/settings/readSettings";
import type { SourceTable } from "../../../../src/actions/sources/SourceTable";
import { planSectionIds } from "../../../../src/core/plan/PlanField";
import { noCredits } from "../../../support/noCredits";
import { noAccountColumns } from "../../../support/noAccountColumns";

const options = { language: "en", now: new Date(2026, 10, 29) } as const;
const mode = "values";

/** Previews and writes every list feature, and a plan, from one list with the columns of `headers`; what each came to. */
export async function everyFeature(table: SourceTable, first: string) {
  const settings = await readSettings();
  const at = (header: string): number => table.headers.indexOf(header);
  const none = {
    ...noAccountColumns,
  };
  const accounts = { name: at("Account"), value: at("Annual sales"), ...none };
  const classify = {
    ...({ method: "threshold", boundary: "from", rule: "start", criteria: [], mode } as const),
    mapping: accounts,
  };
  const forecast = {
    ...({ period: "month", target: null, groupBy: "none", stageWeights: {}, mode } as const),
    mapping: {
      ...{ name: at("Account"), account: at("Account"), stage: at("Stage"), amount: at("Amount") },
      ...{
        closeDate: at("Close date"),
        owner: null,
        ...{ probability: null, category: null, managerFigure: null, product: null },
        department: null,
        id: null,
      },
    },
  };
  const commission = {
    ...({ period: "month", ladder: "Standard", method: "marginal", boundary: "above" } as const),
    ...({ basis: "each", decimals: 2, mode } as const),
    mapping: {
      ...{ person: at("Salesperson"), date: at("Date"), amount: at("Amount") },
      ...{ ladder: null, account: null, id: null, ...noCredits },
    },
  };
  const { total: forecastTotal, conflicts: forecastConflicts } = await previewForecast(
    forecast,
    table,
    settings,
    "en",
  );
  const { people } = await previewCommission(commission, table, settings, "en");
  const { tiers, conflicts } = await previewClassification(classify, table, settings, "en");
  await writeForecast(forecast, table, settings, options);
  await writeCommission(commission, table, settings, options);
  const plans = await buildPlans(
    { accounts: [first], sections: planSectionIds },
    { accounts: { table, mapping: accounts }, opportunities: { table, mapping: forecast.mapping } },
    settings,
    options,
  );
  const written = conflicts.length > 0 ? null : await writeClassification(classify, table, settings, options);
  return {
    deals: forecastTotal.deals,
    people: people.length,
    tiers: ["A", "B", "C", "D"].map((tier) => tiers.filter((other) => other === tier).length),
    conflicts: [...forecastConflicts, ...conflicts].map(({ key }) => key),
    plans: plans.title.params,
    written: written?.title.params ?? null,
  };
}
