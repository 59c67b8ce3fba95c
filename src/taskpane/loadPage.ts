import type { ComponentType } from "react";
import { HomePage } from "./home/HomePage";
import { navigated, parseRoute, type Route } from "./shell/route";
import { arrived, type Arriving, arriving } from "./state/Arriving";

/** The chunks are named, for the sizes of pages are held by a test. */
const loaders: Record<Exclude<Route, "home">, () => Promise<ComponentType>> = {
  classify: async () =>
    (await import(/* webpackChunkName: "page-classify" */ "./classify/ClassifyPage")).ClassifyPage,
  forecast: async () =>
    (await import(/* webpackChunkName: "page-forecast" */ "./forecast/ForecastPage")).ForecastPage,
  commission: async () =>
    (await import(/* webpackChunkName: "page-commission" */ "./commission/CommissionPage")).CommissionPage,
  plans: async () => (await import(/* webpackChunkName: "page-plans" */ "./plans/PlansPage")).PlansPage,
  functions: async () =>
    (await import(/* webpackChunkName: "page-functions" */ "./functionsPage/FunctionsPage")).FunctionsPage,
  glossary: async () =>
    (await import(/* webpackChunkName: "page-glossary" */ "./glossary/GlossaryPage")).GlossaryPage,
  settings: async () =>
    (await import(/* webpackChunkName: "page-settings" */ "./settings/SettingsPage")).SettingsPage,
};

const home = arrived<ComponentType>(HomePage);
const loaded = new Map<Route, Arriving<ComponentType>>();

/** Pages that stand before the actions on the workbook have come. */
export const standAlone: ReadonlySet<Route> = new Set<Route>(["home", "glossary"]);

/** The component of a page: the same promise every time, but a loading that failed is forgotten. Home is part of the shell. */
export function loadPage(route: Route): Arriving<ComponentType> {
  if (route === "home") return home;
  const known = loaded.get(route);
  if (known !== undefined) return known;
  const loading = arriving(loaders[route]());
  loading.catch(() => loaded.delete(route));
  loaded.set(route, loading);
  return loading;
}

/** Loads the page that the link under the pointer or with the focus leads to. */
export function loadLinked({ target }: { readonly target: EventTarget }): void {
  const link = target instanceof Element ? target.closest('a[href^="#/"]') : null;
  if (link !== null) void loadPage(parseRoute(link.getAttribute("href") ?? ""));
}

/** A pane that never rests loads one all the same. */
const patience = { timeout: 500 };

/** WebKit has no requestIdleCallback. */
const restMs = 100;

/** Loads the pages of the navigation before they are asked for, one whenever the pane has nothing else to do. */
export function loadPagesWhenIdle([next, ...others]: readonly Route[] = navigated): void {
  if (next === undefined) return;
  const load = (): void =>
    void loadPage(next)
      .catch(() => undefined) // Opening the page tries again and says why.
      .then(() => loadPagesWhenIdle(others));
  if (typeof requestIdleCallback === "function") requestIdleCallback(load, patience);
  else setTimeout(load, restMs);
}
