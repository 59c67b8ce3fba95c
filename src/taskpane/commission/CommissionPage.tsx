import { useCallback, useState } from "react";
import type { CommissionRequest, KamSettings, WriteMode } from "../../actions/types";
import { commissionTexts } from "../../i18n/commissionTexts";
import { commonTexts } from "../../i18n/commonTexts";
import { fieldTexts } from "../../i18n/fieldTexts";
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
import { CommissionFigures } from "./CommissionFigures";
import { CommissionMethod, type CommissionChoices } from "./CommissionMethod";

/** The decimals of the money paid; a currency without cents is a matter of the written sheet's format. */
const decimals = 2;

function choicesFrom(chosen: Partial<CommissionChoices>, known: KamSettings): CommissionChoices {
  const ladder = known.ladders.find(({ name }) => name === chosen.ladder) ?? known.ladders[0];
  return {
    ladder: ladder?.name ?? "",
    method: chosen.method ?? known.options.method,
    boundary: chosen.boundary ?? known.options.boundary,
    period: chosen.period ?? known.options.commissionPeriod,
    basis: chosen.basis ?? "each",
  };
}

/** Payments into commission per person and period: source, columns, method, preview, write. */
export function CommissionPage() {
  const actions = useActions();
  const { language } = useLanguage();
  const t = useTexts(commissionTexts);
  const common = useTexts(commonTexts);
  const fieldNames = useTexts(fieldTexts).payments;
  const source = useSource("payments");
  const { settings, error: settingsError, refresh } = useSettings();
  const [chosen, setChosen] = useState<Partial<CommissionChoices>>({});
  const [mode, setMode] = useState<WriteMode>("live");
  const { table, mapping } = source;

  const request = useCallback(
    (known: KamSettings): CommissionRequest | null => {
      if (mapping === null || missingFields("payments", mapping).length > 0) return null;
      return { ...choicesFrom(chosen, known), mapping, decimals, mode };
    },
    [mapping, chosen, mode],
  );
  const compute = useCallback(
    async (signal: AbortSignal) => {
      const wanted = settings === null ? null : request(settings);
      if (wanted === null || table === null || settings === null) return null;
      return actions.previewCommission(wanted, table, settings, language, signal);
    },
    [actions, request, table, settings, language],
  );
  const ready = table !== null && settings !== null && request(settings) !== null;
  const { preview, busy, error } = usePreview(ready ? compute : null);

  return (
    <Page title={t.title} lead={t.lead}>
      <StepSection number={1} title={common.steps.source}>
        <SourcePicker source={source} />
      </StepSection>
      <StepSection number={2} title={common.steps.columns}>
        <ColumnMapper source={source} optionalFields={["ladder", "account", "id"]} />
      </StepSection>
      <StepSection number={3} title={common.steps.method}>
        <ErrorNote error={settingsError} />
        {settings !== null && (
          <>
            <CommissionMethod
              choices={choicesFrom(chosen, settings)}
              ladders={settings.ladders}
              hasLadderColumn={mapping?.ladder != null}
              onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
            />
            <SettingsLink settings={settings} onOpened={refresh} />
          </>
        )}
      </StepSection>
      <StepSection number={4} title={common.steps.preview}>
        <PreviewBox busy={busy} error={error} empty={preview == null}>
          {preview != null && table !== null && (
            <>
              <CommissionFigures preview={preview} />
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
            const wanted = settings === null ? null : request(settings);
            if (wanted === null || table === null || settings === null) throw new Error("nothing to write");
            return actions.writeCommission(wanted, table, settings, options);
          }}
        />
      </StepSection>
    </Page>
  );
}
