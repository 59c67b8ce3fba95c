import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useState } from "react";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { SettingsCells } from "../../actions/settings/settingsCells";
import { settingsEditTexts } from "../../i18n/settingsEditTexts";
import { settingsPageTexts } from "../../i18n/settingsPageTexts";
import { GlossaryLink } from "../glossary/GlossaryLink";
import { LanguageSwitch } from "../shell/LanguageSwitch";
import { Page } from "../shell/Page";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { useSettings } from "../state/useSettings";
import { SettingsFaults } from "../steps/SettingsFaults";
import { ErrorNote } from "../widgets/ErrorNote";
import { Settled } from "../widgets/Settled";
import { useTextStyles } from "../widgets/useTextStyles";
import { RemoveSection } from "./RemoveSection";
import { SettingsEditor } from "./SettingsEditor";
import { SettingsTables } from "./SettingsTables";

/** The settings sheet as the pane reads it, and the way to it. */
export function SettingsPage() {
  const actions = useActions();
  const { language } = useLanguage();
  const { failed } = useLastWrite();
  const text = useTextStyles();
  const t = useTexts(settingsPageTexts);
  const { settings, error, refresh } = useSettings();
  const cells = useSettingsCells(settings);
  const { lead } = useTexts(settingsEditTexts);
  const [openError, setOpenError] = useState<unknown>(null);
  return (
    <Page title={t.title} lead={t.lead}>
      <Settled when={(settings ?? error) != null && (cells.tables ?? cells.error) != null}>
        <div className={text.stack}>
          <ErrorNote error={error} />
          <SettingsFaults faults={settings?.faults ?? []} />
          {settings?.exists === false && (
            <MessageBar layout="multiline">
              <MessageBarBody>{t.missing}</MessageBarBody>
            </MessageBar>
          )}
          <div className={text.row}>
            <Button
              appearance="primary"
              onClick={() => {
                setOpenError(null);
                actions.openSettings({ language, now: new Date() }).then(
                  () => void refresh(),
                  (failure: unknown) => {
                    setOpenError(failure);
                    failed();
                  },
                );
              }}
            >
              {settings?.exists === false ? t.create : t.open}
            </Button>
            <Button icon={<ArrowClockwise20Regular />} appearance="subtle" onClick={() => void refresh()}>
              {t.refresh}
            </Button>
          </div>
          <ErrorNote error={openError} />
        </div>
        {cells.tables !== null && cells.tables.length > 0 && (
          <div>
            <p className={text.hint}>{lead}</p>
            {cells.tables.map((table, index) => (
              <SettingsEditor
                key={table.name}
                table={table}
                open={index === 0}
                onWritten={() => {
                  cells.refresh();
                  void refresh();
                }}
              />
            ))}
          </div>
        )}
        <ErrorNote error={cells.error} />
        {settings !== null && cells.tables?.length === 0 && <SettingsTables settings={settings} />}
        <GlossaryLink terms={["weight", "ladder", "kdm", "cr"]} />
        <RemoveSection />
        <div className={text.row}>
          <span className={text.label}>{t.language}</span>
          <LanguageSwitch />
        </div>
      </Settled>
    </Page>
  );
}

/** The settings tables cell by cell; read again whenever the settings are. Null until they are known. */
function useSettingsCells(settings: KamSettings | null): {
  readonly tables: readonly SettingsCells[] | null;
  readonly error: unknown;
  readonly refresh: () => void;
} {
  const { readSettingsCells } = useActions();
  const [state, setState] = useState<{ tables: readonly SettingsCells[] | null; error: unknown }>({
    tables: null,
    error: null,
  });
  const refresh = useCallback(() => {
    readSettingsCells().then(
      (tables) => setState({ tables, error: null }),
      (error: unknown) => setState((before) => ({ ...before, error })),
    );
  }, [readSettingsCells]);
  useEffect(refresh, [refresh, settings]);
  return { ...state, refresh };
}
