import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, type ComponentType, lazy, Suspense, useState } from "react";
import { shellTexts } from "../i18n/shellTexts";
import { HomePage } from "./home/HomePage";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import type { Route } from "./shell/route";
import { useTexts } from "./state/language";

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

const loaders: Record<Exclude<Route, "home">, () => Promise<ComponentType>> = {
  classify: async () => (await import("./classify/ClassifyPage")).ClassifyPage,
  forecast: async () => (await import("./forecast/ForecastPage")).ForecastPage,
  commission: async () => (await import("./commission/CommissionPage")).CommissionPage,
  plans: async () => (await import("./plans/PlansPage")).PlansPage,
  functions: async () => (await import("./functionsPage/FunctionsPage")).FunctionsPage,
  glossary: async () => (await import("./glossary/GlossaryPage")).GlossaryPage,
  settings: async () => (await import("./settings/SettingsPage")).SettingsPage,
};

/** The component of a page. Home is part of the shell; the others load when they are first drawn. */
function createPage(route: Route): ComponentType {
  if (route === "home") return HomePage;
  const load = loaders[route];
  return lazy(async () => ({ default: await load() }));
}
