import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, type ComponentType, createElement, use, useState } from "react";
import { shellTexts } from "../i18n/shellTexts";
import { loadPage, standAlone } from "./loadPage";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import type { Route } from "./shell/route";
import { ActionsContext } from "./state/actions";
import { type Arriving, arrived, useArrived } from "./state/Arriving";
import { useTexts } from "./state/language";

const useStyles = makeStyles({
  /** Only a loading that lasts is spoken of. */
  loading: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "200ms",
  },
});

interface PageViewProps {
  readonly name: Route;
  readonly current: boolean;
}

/** A page that was opened: shown or kept with its state. When it fails, trying again loads it anew. */
export function PageView({ name, current }: PageViewProps) {
  const texts = useTexts(shellTexts);
  const load = use(ActionsContext);
  const [page, setPage] = useState(() => loadPage(name));
  return (
    <Activity mode={current ? "visible" : "hidden"}>
      <ErrorBoundary texts={texts} onRetry={() => setPage(loadPage(name))}>
        <LoadedPage page={page} actions={standAlone.has(name) ? null : (load?.() ?? null)} />
      </ErrorBoundary>
    </Activity>
  );
}

const nothing = arrived(null);

interface LoadedPageProps {
  readonly page: Arriving<ComponentType>;
  /** Null: the page needs none to stand. */
  readonly actions: Arriving<unknown> | null;
}

/** A page once it and the actions that it asks for are there. */
function LoadedPage({ page, actions }: LoadedPageProps) {
  const styles = useStyles();
  const { loading } = useTexts(shellTexts);
  const component = useArrived(page);
  const isReady = useArrived<unknown>(actions ?? nothing) !== undefined;
  if (component === undefined || !isReady) return <p className={styles.loading}>{loading}</p>;
  return createElement(component);
}
