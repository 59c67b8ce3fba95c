import { useCallback, useState } from "react";
import type { ForecastPeriod, ForecastRequest, KamSettings, WriteMode } from "../../actions/types";
import { commonTexts } from "../../i18n/commonTexts";
import { fieldTexts } from "../../i18n/fieldTexts";
import { forecastTexts } from "../../i18n/forecastTexts";
import { ColumnMapper } from "../components/ColumnMapper";
import { ErrorNote } from "../components/ErrorNote";
import { Page } from "../components/Page";
import { PreviewBox } from "../components/PreviewBox";
import { ProblemList } from "../components/ProblemList";
import { SettingsLink } from "../components/SettingsLink";
import { SourcePicker } from "../components/SourcePicker";
import { StepSection } from "../components/StepSection";
import { WriteBar } from "../components/WriteBar";
import { missingFields } from "../state/missingFields";
import { useActions } from "../state/useActions";
import { useLanguage } from "../state/useLanguage";
import { usePreview } from "../state/usePreview";
import { useSettings } from "../state/useSettings";
import { useSource } from "../state/useSource";
import { useTexts } from "../state/useTexts";
import { ForecastFigures } from "./ForecastFigures";
import { ForecastMethod, type ForecastChoices } from "./ForecastMethod";
import { StageWeights } from "./StageWeights";

/** Opportunities into a weighted forecast with its range: source, columns, method, preview, write. */
export function ForecastPage() {
  const actions = useActions();
  const { language } = useLanguage();
  const t = useTexts(forecastTexts);
  const common = useTexts(commonTexts);
  const fieldNames = useTexts(fieldTexts).opportunities;
  const source = useSource("opportunities");
  const { settings, error: settingsError, refresh } = useSettings();
  const [period, setPeriod] = useState<ForecastPeriod | null>(null);
  const [target, setTarget] = useState<number | null | undefined>(undefined);
  const [groupBy, setGroupBy] = useState<ForecastRequest["groupBy"]>("none");
  const [stageWeights, setStageWeights] = useState<Readonly<Record<string, number>>>({});
  const [mode, setMode] = useState<WriteMode>("live");
  const { table, mapping } = source;
  const canGroup = { owner: mapping?.owner != null, department: mapping?.department != null };

  const choicesOf = (known: KamSettings): ForecastChoices => ({
    period: period ?? known.options.forecastPeriod,
    target: target === undefined ? known.options.target : target,
    groupBy: groupBy !== "none" && !canGroup[groupBy] ? "none" : groupBy,
  });
  const choices = settings === null ? null : choicesOf(settings);
  const asked = JSON.stringify({ ...choices, stageWeights, mode });

  const request = useCallback((): ForecastRequest | null => {
    if (mapping === null || missingFields("opportunities", mapping).length > 0) return null;
    return { ...(JSON.parse(asked) as Omit<ForecastRequest, "mapping">), mapping };
  }, [mapping, asked]);
  const compute = useCallback(
    async (signal: AbortSignal) => {
      const wanted = request();
      if (wanted === null || table === null || settings === null) return null;
      return actions.previewForecast(wanted, table, settings, language, signal);
    },
    [actions, request, table, settings, language],
  );
  const ready = table !== null && settings !== null && request() !== null;
  const { preview, busy, error } = usePreview(ready ? compute : null);

  return (
    <Page title={t.title} lead={t.lead}>
      <StepSection number={1} title={common.steps.source}>
        <SourcePicker source={source} />
      </StepSection>
      <StepSection number={2} title={common.steps.columns}>
        <ColumnMapper
          source={source}
          optionalFields={["closeDate", "name", "account", "owner", "department"]}
          promoted={["closeDate"]}
        />
      </StepSection>
      <StepSection number={3} title={common.steps.method}>
        <ErrorNote error={settingsError} />
        {settings !== null && choices !== null && (
          <>
            <ForecastMethod
              choices={choices}
              canGroup={canGroup}
              onPeriod={setPeriod}
              onTarget={setTarget}
              onGroupBy={setGroupBy}
            />
            <StageWeights
              stages={preview?.stages ?? []}
              onWeight={(stage, weight) => setStageWeights((before) => ({ ...before, [stage]: weight }))}
            />
            <SettingsLink settings={settings} onOpened={refresh} />
          </>
        )}
      </StepSection>
      <StepSection number={4} title={common.steps.preview}>
        <PreviewBox busy={busy} error={error} empty={preview == null}>
          {preview != null && table !== null && (
            <>
              <ForecastFigures preview={preview} groupBy={choices?.groupBy ?? "none"} />
              <ProblemList problems={preview.problems} table={table} fieldNames={fieldNames} />
            </>
          )}
        </PreviewBox>
      </StepSection>
      <StepSection number={5} title={common.steps.write}>
        <WriteBar
          label={t.write}
          touched={preview?.touched ?? null}
          conflicts={preview?.conflicts ?? []}
          notes={preview?.notes ?? []}
          mode={{ value: mode, onChange: setMode }}
          busy={busy}
          job={async (options) => {
            const wanted = request();
            if (wanted === null || table === null || settings === null) throw new Error("nothing to write");
            return actions.writeForecast(wanted, table, settings, options);
          }}
        />
      </StepSection>
    </Page>
  );
}
