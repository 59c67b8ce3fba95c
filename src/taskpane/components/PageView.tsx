import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, Suspense, useState } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import { createPage } from "../routing/createPage";
import type { Route } from "../routing/Route";
import { useTexts } from "../state/useTexts";
import { ErrorBoundary } from "./ErrorBoundary";

const useStyles = makeStyles({
  loading: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

interface PageViewProps {
  readonly name: Route;
  readonly current: boolean;
}

/** A page that was opened: shown or kept with its state. When it fails, trying again loads it anew. */
export function PageView({ name, current }: PageViewProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const [PageOfRoute, setPageOfRoute] = useState(() => createPage(name));
  return (
    <Activity mode={current ? "visible" : "hidden"}>
      <ErrorBoundary texts={texts} onRetry={() => setPageOfRoute(() => createPage(name))}>
        <Suspense fallback={<p className={styles.loading}>{texts.loading}</p>}>
          <PageOfRoute />
        </Suspense>
      </ErrorBoundary>
    </Activity>
  );
}
