import { useCallback, useState } from "react";
import type {
  Boundary,
  ClassificationRequest,
  ClassifyMethod,
  KamSettings,
  WriteMode,
} from "../../actions/types";
import { classifyTexts } from "../../i18n/classifyTexts";
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
import { AdoptColumns } from "./AdoptColumns";
import { ClassificationFigures } from "./ClassificationFigures";
import { CriteriaPicker } from "./CriteriaPicker";
import { MethodPicker } from "./MethodPicker";
import { suggestCriteria, type Criterion } from "./suggestCriteria";

/** Accounts into tiers: source, columns, method, preview, write. */
export function ClassifyPage() {
  const actions = useActions();
  const { language } = useLanguage();
  const t = useTexts(classifyTexts);
  const common = useTexts(commonTexts);
  const fieldNames = useTexts(fieldTexts).accounts;
  const source = useSource("accounts");
  const { settings, error: settingsError, refresh } = useSettings();
  const [method, setMethod] = useState<ClassifyMethod>("threshold");
  const [boundary, setBoundary] = useState<Boundary>("lower");
  const [rule, setRule] = useState<ClassificationRequest["rule"]>("start");
  const [mode, setMode] = useState<WriteMode>("live");
  const [adoptColumns, setAdoptColumns] = useState(false);
  const [chosenCriteria, setChosenCriteria] = useState<ReadonlyMap<number, Criterion>>(new Map());
  const { table, mapping } = source;

  const request = useCallback(
    (known: KamSettings): ClassificationRequest | null => {
      if (table === null || mapping === null || missingFields("accounts", mapping).length > 0) return null;
      const criteria = suggestCriteria(table, known.criteria, chosenCriteria)
        .filter((criterion) => criterion.used)
        .map(({ column, weight }) => ({ column, weight }));
      return { method, mapping, boundary, rule, criteria, mode, adoptColumns };
    },
    [table, mapping, chosenCriteria, method, boundary, rule, mode, adoptColumns],
  );
  const compute = useCallback(
    async (signal: AbortSignal) => {
      const asked = settings === null ? null : request(settings);
      if (asked === null || table === null || settings === null) return null;
      return actions.previewClassification(asked, table, settings, language, signal);
    },
    [actions, table, settings, request, language],
  );
  const ready = table !== null && settings !== null && request(settings) !== null;
  const { preview, busy, error } = usePreview(ready ? compute : null);

  return (
    <Page title={t.title} lead={t.lead}>
      <StepSection number={1} title={common.steps.source}>
        <SourcePicker source={source} />
      </StepSection>
      <StepSection number={2} title={common.steps.columns}>
        <ColumnMapper source={source} optionalFields={["owner", "segment"]} />
      </StepSection>
      <StepSection number={3} title={common.steps.method}>
        <ErrorNote error={settingsError} />
        {settings !== null && (
          <>
            <MethodPicker
              method={method}
              onMethod={setMethod}
              boundary={boundary}
              onBoundary={setBoundary}
              rule={rule}
              onRule={setRule}
              tiers={settings.tiers.rows}
            />
            {method === "score" && table !== null && (
              <CriteriaPicker
                criteria={suggestCriteria(table, settings.criteria, chosenCriteria)}
                onChange={(criterion) =>
                  setChosenCriteria((before) => new Map(before).set(criterion.column, criterion))
                }
              />
            )}
            <SettingsLink settings={settings} onOpened={refresh} />
          </>
        )}
      </StepSection>
      <StepSection number={4} title={common.steps.preview}>
        <PreviewBox busy={busy} error={error} empty={preview == null}>
          {preview != null && table !== null && (
            <>
              <ClassificationFigures preview={preview} />
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
            const asked = settings === null ? null : request(settings);
            if (asked === null || table === null || settings === null) throw new Error("nothing to write");
            return actions.writeClassification(asked, table, settings, options);
          }}
        >
          <AdoptColumns notes={preview?.notes ?? []} adopt={adoptColumns} onChange={setAdoptColumns} />
        </WriteBar>
      </StepSection>
    </Page>
  );
}
