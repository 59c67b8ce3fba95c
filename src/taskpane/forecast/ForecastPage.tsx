import { useState } from "react";
import type { ForecastRequest } from "../../actions/forecast/types";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { SettingsFault } from "../../actions/settings/SettingsFault";
import type { ColumnMapping } from "../../core/columns/fields";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { DealFilters } from "../filters/DealFilters";
import { useFilter, useFilterOf } from "../filters/useFilter";
import { useListFeature } from "../state/useListFeature";
import { ListFeaturePage } from "../steps/ListFeaturePage";
import { SettingsFaults } from "../steps/SettingsFaults";
import { SegmentedChoice } from "../widgets/SegmentedChoice";
import { ForecastView } from "./ForecastView";
import { type ForecastChoices, ForecastMethod } from "./ForecastMethod";
import { StageWeights } from "./StageWeights";
import { isStageQuestion, UnknownStages } from "./UnknownStages";

/** What of the settings the method stands on. */
const parts: readonly SettingsFault["part"][] = [
  ...(["KAM_Stages", "KAM_Categories", "target", "forecastPeriod", "firstMonth", "KAM_Options"] as const),
];

/** Opportunities into a weighted forecast with its range. */
export function ForecastPage() {
  const { previewForecast, writeForecast } = useActions();
  const t = useTexts(forecastPageTexts);
  const [chosen, setChosen] = useState<Partial<ForecastChoices>>({});

  const filters = useFilter("opportunities");

  const feature = useListFeature("opportunities", {
    preview: previewForecast,
    write: writeForecast,
    request(asked, settings, source): ForecastRequest | null {
      const filter = filters.of(source);
      return (
        filter && { ...asked, ...choicesFrom(chosen, settings, asked.mapping), stageWeights: {}, filter }
      );
    },
  });
  const { mapping, table } = feature.source;
  const filter = useFilterOf(filters, feature.source);

  const stages = feature.preview?.stages ?? [];
  const isAsked = feature.preview?.reading.questions.some(({ id }) => id === "probability") ?? false;
  const usesProbability = isAsked || feature.answers["probability"] === "use";
  return (
    <ListFeaturePage
      feature={feature}
      texts={t}
      optionalFields={[
        ...(["closeDate", "name", "account", "owner", "department"] as const),
        ...(["probability", "category", "managerFigure", "product"] as const),
      ]}
      promoted={["closeDate"]}
      ownQuestions={{
        isOwn: isStageQuestion,
        asked: stages.some(({ known }) => !known) ? (
          <UnknownStages stages={stages} onAnswer={feature.answer} />
        ) : null,
      }}
      method={(settings) => (
        <>
          <SettingsFaults faults={settings.faults.filter(({ part }) => parts.includes(part))} />
          <ForecastMethod
            choices={choicesFrom(chosen, settings, mapping)}
            groups={groups.filter((group) => canGroup(group, mapping))}
            onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
          />
          {table !== null && filter !== null && (
            <DealFilters
              filter={filter}
              outcome={feature.preview}
              period={choicesFrom(chosen, settings, mapping).period}
              firstMonth={settings.options.firstMonth}
              onChange={(changed) => filters.set(table, changed)}
            />
          )}
          <StageWeights stages={stages} />
          {mapping?.probability != null && (
            <SegmentedChoice
              label={t.weights.label}
              value={usesProbability ? "use" : "ignore"}
              onChange={(probability) => feature.answer({ probability })}
              options={[
                { value: "ignore", label: t.weights.stage },
                { value: "use", label: t.weights.probability },
              ]}
            />
          )}
        </>
      )}
      figures={(preview, settings) => (
        <ForecastView preview={preview} groupBy={choicesFrom(chosen, settings, mapping).groupBy} />
      )}
    />
  );
}

type Mapping = ColumnMapping<"opportunities"> | null;
type GroupBy = ForecastRequest["groupBy"];

const groups: readonly GroupBy[] = ["none", "owner", "department", "category"];

function canGroup(group: GroupBy, mapping: Mapping): boolean {
  return group === "none" || mapping?.[group] != null;
}

/** What the user chose here, else the settings; a grouping only while its column is known. */
function choicesFrom(
  chosen: Partial<ForecastChoices>,
  { options }: KamSettings,
  mapping: Mapping,
): ForecastChoices {
  const { period = options.forecastPeriod, target = options.target, groupBy = "none" } = chosen;
  return { period, target, groupBy: canGroup(groupBy, mapping) ? groupBy : "none" };
}
