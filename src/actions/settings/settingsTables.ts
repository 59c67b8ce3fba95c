import { defaultCutoffs } from "../../core/tiering/classesByShare";
import { defaultPercents } from "../../core/tiering/classesByRank";
import { defaultThresholds } from "../../core/tiering/classesByThreshold";
import { defaultGradeValues, defaultRoleWeights } from "../../core/relationship/relation";
import type { WeightTable } from "../../core/tables/weightTable";
import { type DealState, defaultStageRows } from "../../core/funnel/stageTable";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import type { Content } from "../../excel/write/Content";
import type { Language } from "../../i18n/Language";
import type { HouseTableName, SettingsTable } from "./SettingsTable";

/** Of P0 … P6 and Lost. */
const defaultStates: readonly DealState[] = ["open", "open", "open", "open", "open", "open", "won", "lost"];
/** Weights of the scoring criteria (house defaults, DOMAIN 2.5). */
const criterionWeights = [0.3, 0.2, 0.2, 0.1, 0.1, 0.1];
/** CNY per month; a scheme found in use (DOMAIN 4.2), a step starts above its bound. */
const ladderSteps = [
  [0, 0.015],
  [900_000, 0.02],
  [1_500_000, 0.025],
  [2_000_000, 0.03],
  [2_600_000, 0.035],
] as const;

/** Columns at the right that came after the first version. */
const laterColumns: Readonly<Partial<Record<HouseTableName, number>>> = { KAM_Stages: 1, KAM_Ladder: 1 };

const money = "#,##0";
const percent = "0.0%";

/** The tables of the settings sheet with the house defaults, in the order in which they stand below each other. */
export function settingsTables(language: Language): readonly SettingsTable<HouseTableName>[] {
  const texts = settingsSheetTexts[language];
  const { options, choices, headers } = texts;
  const tiers = ["A", "B", "C", "D"].map((tier, index): Content[] => [
    tier,
    defaultThresholds[index] ?? 0,
    index < defaultCutoffs.length ? (defaultCutoffs[index] ?? "") : index === defaultCutoffs.length ? 1 : "",
    defaultPercents[index] ?? "",
  ]);
  const table = (
    name: HouseTableName,
    rows: Content[][],
    formats: string[],
  ): SettingsTable<HouseTableName> => ({
    name,
    headers: headers[name],
    rows,
    formats,
    least: headers[name].length - (laterColumns[name] ?? 0),
  });
  return [
    table("KAM_Tiers", tiers, ["General", money, percent, percent]),
    table(
      "KAM_Criteria",
      texts.criteria.map((name, index) => [name, criterionWeights[index] ?? 0]),
      ["General", percent],
    ),
    table(
      "KAM_Ladder",
      ladderSteps.map(([from, rate]) => [texts.ladder, from, rate, 0, ""]),
      ["General", money, "0.00%", money, "yyyy-mm-dd"],
    ),
    table("KAM_Roles", rowsOf(defaultRoleWeights), ["General", percent]),
    table("KAM_Grades", rowsOf(defaultGradeValues), ["General", "0.00"]),
    table(
      "KAM_Options",
      [
        [options.target, ""],
        [options.forecastPeriod, choices.month],
        [options.commissionPeriod, choices.month],
        [options.method, choices.marginal],
        [options.boundary, choices.above],
        [options.firstMonth, 1],
        [options.currency, ""],
        [options.rateDate, ""],
        [options.paper, choices.A4],
      ],
      ["General", "General"],
    ),
    table(
      "KAM_Categories",
      texts.categories.map((category) => [category, ""]),
      ["General", percent],
    ),
    table("KAM_Rates", [["", "", ""]], ["General", "yyyy-mm-dd", "0.0000##"]),
    // Last: the only one to which a write adds rows, and nothing may stand in their way.
    table(
      "KAM_Stages",
      texts.stages.map((label, index) => [
        label,
        Number(defaultStageRows[index]?.[1] ?? 0),
        choices[defaultStates[index] ?? "open"],
      ]),
      ["General", percent, "General"],
    ),
  ];
}

function rowsOf({ labels, weights }: WeightTable): Content[][] {
  return labels.map((label, index) => [label, weights[index] ?? 0]);
}
