import { useCallback, useMemo, useState } from "react";
import type { SourceTable } from "../../actions/sources/SourceTable";
import type { SourceRole } from "../../core/columns/fields";
import { type PlanSectionId, planSectionIds } from "../../core/plan/PlanField";
import { commonTexts } from "../../i18n/commonTexts";
import { plansPageTexts } from "../../i18n/plansPageTexts";
import { useFormat } from "../format/formatNumber";
import { Page } from "../shell/Page";
import { useActions } from "../state/actions";
import { GlossaryLink } from "../glossary/GlossaryLink";
import { useLanguage, useTexts } from "../state/language";
import { missingFields } from "../state/missingFields";
import { usePreview } from "../state/usePreview";
import { usePreviewedWrite } from "../state/usePreviewedWrite";
import { useSettings } from "../state/useSettings";
import { PreviewBox } from "../steps/PreviewBox";
import { ReadingLines } from "../steps/ReadingLines";
import { StepSection } from "../steps/StepSection";
import { WriteBar } from "../steps/WriteBar";
import { ErrorNote } from "../widgets/ErrorNote";
import { Settled } from "../widgets/Settled";
import { useTextStyles } from "../widgets/useTextStyles";
import { AccountPicker } from "./AccountPicker";
import { PlanResult } from "./PlanResult";
import { PlanSource } from "./PlanSource";
import { PlanTabs } from "./PlanTabs";
import { SectionPicker } from "./SectionPicker";
import { usePlanSources } from "./usePlanSources";

/** One tab per chosen account, filled from the lists that are there: sources, accounts, sections, preview, build. */
export function PlansPage() {
  const actions = useActions();
  const { language } = useLanguage();
  const format = useFormat();
  const text = useTextStyles();
  const t = useTexts(plansPageTexts);
  const common = useTexts(commonTexts);
  const { accounts, opportunities, contacts, sales, usable, isRead, answer, readAnew } = usePlanSources();
  const { settings, error: settingsError, refresh } = useSettings();
  const { rereading, write } = usePreviewedWrite(
    useCallback(() => Promise.all([readAnew(), refresh()]), [readAnew, refresh]),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sections, setSections] = useState<readonly PlanSectionId[]>(planSectionIds);

  const readSources = useCallback(
    async () => (usable === null || settings === null ? null : actions.readPlanSources(usable, settings)),
    [actions, usable, settings],
  );
  const isIncomplete = accounts.mapping !== null && missingFields("accounts", accounts.mapping).length > 0;
  const about = accounts.selected === null || isIncomplete ? null : JSON.stringify(accounts.selected);
  const subject = useMemo(() => ({ usable, settings }), [usable, settings]);
  const isReady = usable !== null && settings !== null;
  const reading = usePreview(isReady ? readSources : null, subject, about);
  const { preview: asRead, error: readingError } = reading;
  const findAccounts = useCallback(
    async () => (usable === null || settings === null ? [] : actions.listPlanAccounts(usable, settings)),
    [actions, usable, settings],
  );
  const list = usePreview(isReady ? findAccounts : null, subject, about);
  const plan = useCallback(
    async (signal: AbortSignal) => {
      const names = (list.preview ?? []).map((account) => account.name).filter((name) => chosen.has(name));
      if (usable === null || settings === null || names.length === 0) return null;
      return actions.previewPlans({ accounts: names, sections }, usable, settings, language, signal);
    },
    [actions, usable, settings, list.preview, chosen, sections, language],
  );
  const { preview, isFresh, busy, error } = usePreview(isReady ? plan : null, subject, about);
  const count = preview?.accounts.length ?? 0;
  const refreshed = preview?.accounts.filter(({ exists }) => exists).length ?? 0;
  const isAnswered =
    [readingError, settingsError, list.error].some((failure) => failure != null) ||
    usable === null ||
    (reading.isFresh && list.isFresh);
  const [wasRead, setWasRead] = useState(false);
  if (isRead && isAnswered && !wasRead) setWasRead(true);
  const shapeOf = ({ role, table }: { readonly role: SourceRole; readonly table: SourceTable | null }) =>
    asRead?.readings.find((one) => one.role === role && one.table === table)?.shape;

  return (
    <Page title={t.title} lead={t.lead}>
      <StepSection number={1} title={t.steps.sources}>
        <PlanSource
          source={accounts}
          optionalFields={["tier", "manualTier", "owner", "segment", "growth", "profit"]}
          shape={shapeOf(accounts)}
        />
        <Settled when={wasRead}>
          <PlanSource
            optional
            source={opportunities}
            shape={shapeOf(opportunities)}
            optionalFields={["account", "name", "closeDate", "owner"]}
            promoted={["account"]}
          />
          <PlanSource
            optional
            source={contacts}
            shape={shapeOf(contacts)}
            optionalFields={["role", "grade", "owner", "lastVisit", "nextStep"]}
          />
          <PlanSource optional source={sales} optionalFields={["year", "date", "profit"]} />
          {(asRead?.readings ?? []).map(({ role, table, ...reading }) => (
            <ReadingLines
              key={role}
              name={t.roles[role as keyof typeof t.roles]}
              reading={reading}
              table={table}
              onAnswer={answer[role as keyof typeof answer]}
            />
          ))}
          <ErrorNote error={readingError ?? settingsError} />
        </Settled>
      </StepSection>
      <Settled when={wasRead}>
        <StepSection
          number={2}
          title={t.steps.accounts}
          aside={<span className={text.hint}>{t.chosen(format(chosen.size, "count"))}</span>}
        >
          <ErrorNote error={list.error} />
          {list.preview !== null && (
            <AccountPicker accounts={list.preview} chosen={chosen} onChange={setChosen} />
          )}
        </StepSection>
        <StepSection number={3} title={t.steps.sections}>
          <SectionPicker sections={sections} onChange={setSections} />
          <GlossaryLink terms={["kdm", "ki", "ku", "cr", "whiteSpace"]} />
        </StepSection>
        <StepSection number={4} title={common.steps.preview}>
          <PreviewBox busy={busy} error={error} empty={false}>
            {preview === null ? (
              <p className={text.hint}>{t.preview.chooseFirst}</p>
            ) : (
              <PlanTabs preview={preview} />
            )}
          </PreviewBox>
        </StepSection>
        <StepSection number={5} title={common.steps.write}>
          <WriteBar
            label={count === 0 ? t.writeNone : t.write(count - refreshed, refreshed)}
            touched={preview?.touched ?? null}
            isFresh={isFresh}
            conflicts={preview?.conflicts ?? []}
            notes={preview?.notes ?? []}
            busy={busy || rereading}
            about={JSON.stringify(accounts.selected)}
            job={async (options) => {
              if (usable === null || settings === null || preview === null)
                throw new Error("nothing to write");
              const names = preview.accounts.map((account) => account.name);
              return write(() =>
                actions.buildPlans({ accounts: names, sections }, usable, settings, options),
              );
            }}
            renderResult={(result) => <PlanResult result={result} />}
          />
        </StepSection>
      </Settled>
    </Page>
  );
}
