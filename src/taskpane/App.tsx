import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useEffect, useRef, useState } from "react";
import { shellTexts } from "../i18n/shellTexts";
import { Announcer } from "./components/Announcer";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { NavBar } from "./components/NavBar";
import { HomePage } from "./home/HomePage";
import { useHostAppearance } from "./host/useHostAppearance";
import type { Route } from "./routing/Route";
import { useRoute } from "./routing/useRoute";
import { ActionsContext, type ActionsLoader } from "./state/ActionsContext";
import { LanguageContext } from "./state/LanguageContext";
import { LastWriteContext } from "./state/LastWriteContext";
import { useLanguageChoice } from "./state/useLanguageChoice";
import { useLastWriteState } from "./state/useLastWriteState";
import { paneTheme } from "./theme/paneTheme";
import { useDark } from "./theme/useDark";

const pages: Record<Route, React.ComponentType> = {
  home: HomePage,
  classify: lazy(async () => ({ default: (await import("./classify/ClassifyPage")).ClassifyPage })),
  forecast: lazy(async () => ({ default: (await import("./forecast/ForecastPage")).ForecastPage })),
  commission: lazy(async () => ({ default: (await import("./commission/CommissionPage")).CommissionPage })),
  plans: lazy(async () => ({ default: (await import("./plans/PlansPage")).PlansPage })),
  settings: lazy(async () => ({ default: (await import("./settings/SettingsPage")).SettingsPage })),
};

const useStyles = makeStyles({
  provider: { height: "100%", display: "flex", flexDirection: "column" },
  main: {
    flex: "1 1 0",
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    position: "relative",
    scrollPaddingBlock: "12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  notice: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

interface AppProps {
  readonly actions: ActionsLoader;
  /** False when the page was opened without a workbook around it. */
  readonly hasHost: boolean;
}

/** The pane: navigation, the current page, and what all pages share. A page that was opened keeps its state. */
export function App({ actions, hasHost }: AppProps) {
  const styles = useStyles();
  const route = useRoute();
  const appearance = useHostAppearance();
  const language = useLanguageChoice(appearance.displayLanguage);
  const dark = useDark(appearance.dark);
  const lastWrite = useLastWriteState();
  const texts = shellTexts[language.language];
  const main = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<readonly Route[]>([route]);
  if (!opened.includes(route)) setOpened([...opened, route]);

  useEffect(() => {
    document.documentElement.lang = language.language;
  }, [language.language]);

  const shownBefore = useRef(route);
  useEffect(() => {
    if (shownBefore.current === route) return;
    shownBefore.current = route;
    main.current?.scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>(`[data-route="${route}"] [data-page-title]`)?.focus();
  }, [route]);

  return (
    <FluentProvider
      theme={paneTheme(dark)}
      className={styles.provider}
      style={{ colorScheme: dark ? "dark" : "light" }}
    >
      <LanguageContext value={language}>
        <ActionsContext value={actions}>
          <LastWriteContext value={lastWrite}>
            <Announcer>
              <NavBar current={route} />
              {!hasHost && <p className={styles.notice}>{texts.noHost}</p>}
              <main ref={main} className={styles.main}>
                {opened.map((name) => {
                  const PageOfRoute = pages[name];
                  return (
                    <Activity key={name} mode={name === route ? "visible" : "hidden"}>
                      <div data-route={name}>
                        <ErrorBoundary texts={texts}>
                          <Suspense fallback={<p className={styles.loading}>{texts.loading}</p>}>
                            <PageOfRoute />
                          </Suspense>
                        </ErrorBoundary>
                      </div>
                    </Activity>
                  );
                })}
              </main>
            </Announcer>
          </LastWriteContext>
        </ActionsContext>
      </LanguageContext>
    </FluentProvider>
  );
}
