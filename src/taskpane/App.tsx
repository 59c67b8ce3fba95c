import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { shellTexts } from "../i18n/shellTexts";
import { useHostAppearance } from "./host/hostAppearance";
import type { HostState } from "./host/watchHost";
import { loadLinked } from "./loadPage";
import { PageView } from "./PageView";
import { Announcer } from "./shell/Announcer";
import { CommandNotice } from "./shell/CommandNotice";
import { NavBar } from "./shell/NavBar";
import { FirstPageContext } from "./shell/Page";
import { parseRoute, type Route, useHash } from "./shell/route";
import { WaitingNotice } from "./shell/WaitingNotice";
import { ActionsContext, type ActionsLoader } from "./state/actions";
import { LanguageContext, useLanguageChoice } from "./state/language";
import { LastWriteContext, useLastWriteState } from "./state/lastWrite";
import { paneTheme, useDark } from "./theme";

const JournalNotice = lazy(async () => ({
  default: (await import("./shell/JournalNotice")).JournalNotice,
}));

const RunMemory = lazy(async () => ({
  default: (await import("./shell/RunMemory")).RunMemory,
}));

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
  /** It comes and goes with every slow answer: it stands over the page, and neither moves it nor takes a click. */
  waiting: { position: "fixed", insetInline: 0, bottom: 0, zIndex: 1, pointerEvents: "none" },
});

interface AppProps {
  readonly actions: ActionsLoader;
  readonly host: HostState;
}

/** The pane: navigation, the current page, and what all pages share. A page that was opened keeps its state. */
export function App({ actions, host }: AppProps) {
  const styles = useStyles();
  const route = useHash(parseRoute);
  const appearance = useHostAppearance(host);
  const language = useLanguageChoice(appearance.displayLanguage);
  const dark = useDark(appearance.dark);
  const lastWrite = useLastWriteState();
  const texts = shellTexts[language.language];
  const main = useRef<HTMLElement>(null);
  const firstPageRef = useRef(true);
  const [opened, setOpened] = useState<readonly Route[]>([route]);
  if (!opened.includes(route)) setOpened([...opened, route]);

  useEffect(() => {
    document.documentElement.lang = language.language;
  }, [language.language]);

  useEffect(() => {
    main.current?.scrollTo(0, 0);
  }, [route]);

  return (
    <FluentProvider
      theme={paneTheme(dark)}
      className={styles.provider}
      style={{ colorScheme: dark ? "dark" : "light" }}
      onPointerOver={loadLinked}
      onFocus={loadLinked}
    >
      <LanguageContext value={language}>
        <ActionsContext value={actions}>
          <LastWriteContext value={lastWrite}>
            <Announcer>
              <NavBar current={route} />
              <CommandNotice key={route} />
              <WaitingNotice className={mergeClasses(styles.notice, styles.waiting)} />
              {host === "ready" && (
                <Suspense>
                  <JournalNotice />
                  {lastWrite.last !== null && <RunMemory page={route} />}
                </Suspense>
              )}
              {host === "none" && <p className={styles.notice}>{texts.noHost}</p>}
              {host === "late" && (
                <p className={styles.notice} role="status">
                  {texts.hostLate}
                </p>
              )}
              <main ref={main} className={styles.main}>
                <FirstPageContext value={firstPageRef}>
                  {opened.map((name) => (
                    <PageView key={name} name={name} current={name === route} />
                  ))}
                </FirstPageContext>
              </main>
            </Announcer>
          </LastWriteContext>
        </ActionsContext>
      </LanguageContext>
    </FluentProvider>
  );
}
