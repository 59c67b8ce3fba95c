import { Button, Checkbox } from "@fluentui/react-components";
import type { ListPreview } from "../../actions/list/ListFeature";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { FieldOf, SourceRole } from "../../core/columns/fields";
import type { MessageKey } from "../../i18n/en/messages";
import { commonTexts } from "../../i18n/commonTexts";
import { fieldTexts } from "../../i18n/fieldTexts";
import { readingTexts } from "../../i18n/readingTexts";
import { Page } from "../shell/Page";
import { useTexts } from "../state/language";
import { RefusedFieldsContext, useRefusedFieldsState } from "../state/refusedFields";
import type { ListPageState } from "../state/useListFeature";
import { ErrorNote } from "../widgets/ErrorNote";
import { Settled } from "../widgets/Settled";
import { useTextStyles } from "../widgets/useTextStyles";
import { ColumnMapper } from "./ColumnMapper";
import { type OwnQuestions, ReadingLines } from "./ReadingLines";
import { PreviewBox } from "./PreviewBox";
import { ProblemList } from "./ProblemList";
import { SettingsLink } from "./SettingsLink";
import { SourcePicker } from "./SourcePicker";
import { StepSection } from "./StepSection";
import { WriteBar } from "./WriteBar";

/** Notes that values are written although live formulas were asked for. */
const writesValues: ReadonlySet<MessageKey> = new Set([
  ...(["noteReadAsValues", "noteOwnFormulas", "noteScoreAsValues", "noteNoDates", "noteFrom1904"] as const),
  "noteLiveFiltered",
  ...(["noteLostStage", "noteLiveOwnWeights", "noteLiveFar", "noteLiveGaps", "noteLiveRefused"] as const),
]);

interface ListFeaturePageProps<R extends SourceRole, Preview extends ListPreview> {
  readonly feature: ListPageState<R, Preview>;
  readonly texts: { readonly title: string; readonly lead: string; readonly write: string };
  readonly optionalFields: readonly FieldOf<R>[];
  readonly promoted?: readonly FieldOf<R>[];
  readonly method: (settings: KamSettings) => React.ReactNode;
  readonly figures: (preview: Preview, settings: KamSettings) => React.ReactNode;
  /** What the page asks of the reading in its own way. */
  readonly ownQuestions?: OwnQuestions;
  /** What the user still has to decide above the write button. */
  readonly children?: React.ReactNode;
}

/** A feature that works on one list, in five steps: source, columns, method, preview, write. */
export function ListFeaturePage<R extends SourceRole, Preview extends ListPreview>(
  props: ListFeaturePageProps<R, Preview>,
) {
  const { feature, texts, optionalFields, promoted = [], method, figures, ownQuestions, children } = props;
  const {
    steps,
    write: t,
    preview: { answerFirst, computing },
  } = useTexts(commonTexts);
  const { source, preview, of, busy, error, mode, setMode, live, showAllRows, setShowAllRows, write } =
    feature;
  const text = useTextStyles();
  const { settings, error: settingsError, refresh } = feature.settings;
  const isUnknown = preview?.reading.questions.some(({ isProposed }) => !isProposed) ?? false;
  const isOfLive = mode === "live" && feature.previewedMode === "live";
  const refusal = isOfLive ? preview?.notes.find(({ key }) => writesValues.has(key)) : undefined;
  const isRefused = refusal !== undefined || (isOfLive && preview?.isLive === false);
  const { askAgain } = useTexts(readingTexts);
  const answered = Object.keys(feature.answers);
  const fieldNames = useTexts(fieldTexts)[source.role];
  const refused = useRefusedFieldsState();
  return (
    <RefusedFieldsContext value={refused}>
      <Page title={texts.title} lead={texts.lead}>
        <StepSection number={1} title={steps.source}>
          <SourcePicker source={source} shape={preview?.reading.shape} />
        </StepSection>
        <StepSection
          number={2}
          title={steps.columns}
          aside={!feature.isSettled && <span className={text.hint}>{computing}</span>}
        >
          <ColumnMapper
            source={source}
            optionalFields={optionalFields}
            promoted={promoted}
            shape={preview?.reading.shape}
          />
          {preview !== null && of !== null && (
            <ReadingLines
              reading={preview.reading}
              table={of.table}
              onAnswer={feature.answer}
              own={ownQuestions}
            />
          )}
          {error != null && answered.length > 0 && (
            <Button
              size="small"
              onClick={() => feature.answer(Object.fromEntries(answered.map((id) => [id, ""])))}
            >
              {askAgain}
            </Button>
          )}
        </StepSection>
        <Settled when={feature.isSettled}>
          <StepSection number={3} title={steps.method}>
            <ErrorNote error={settingsError} />
            {settings !== null && (
              <>
                {method(settings)}
                <SettingsLink settings={settings} onOpened={() => void refresh()} />
              </>
            )}
          </StepSection>
          <StepSection number={4} title={steps.preview}>
            <PreviewBox busy={busy} error={error} empty={preview === null} refused={refused.said}>
              {preview !== null && of !== null && (
                <>
                  {isUnknown ? (
                    <p className={text.hint}>{answerFirst}</p>
                  ) : preview.byCurrency === undefined ? (
                    figures(preview, of.known)
                  ) : (
                    preview.byCurrency.map((own) => (
                      <section key={own.currency} aria-label={own.currency || t.noCurrency}>
                        <h3 className={text.label}>{own.currency || t.noCurrency}</h3>
                        {figures(Object.assign({}, preview, own.figures), of.known)}
                      </section>
                    ))
                  )}
                  <ProblemList problems={preview.problems} table={of.table} fieldNames={fieldNames} />
                </>
              )}
            </PreviewBox>
          </StepSection>
          <StepSection number={5} title={steps.write}>
            <WriteBar
              label={texts.write}
              touched={preview?.touched ?? null}
              conflicts={preview?.conflicts ?? []}
              notes={preview?.notes.filter((note) => note !== refusal) ?? []}
              mode={{
                onChange: setMode,
                ...(isRefused
                  ? { value: "values", live: { possible: false, reason: refusal ?? null } }
                  : { value: mode, live }),
              }}
              isFresh={feature.isFresh}
              busy={busy}
              about={JSON.stringify(source.selected)}
              job={write}
            >
              {children}
              {(showAllRows || preview?.conflicts.some(({ key }) => key === "rowsHidden")) && (
                <Checkbox
                  label={t.showAllRows}
                  checked={showAllRows}
                  onChange={(_, data) => setShowAllRows(data.checked === true)}
                />
              )}
            </WriteBar>
          </StepSection>
        </Settled>
      </Page>
    </RefusedFieldsContext>
  );
}
