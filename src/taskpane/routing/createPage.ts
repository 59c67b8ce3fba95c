import { lazy, type ComponentType } from "react";
import { HomePage } from "../home/HomePage";
import type { Route } from "./Route";

const loaders: Record<Exclude<Route, "home">, () => Promise<ComponentType>> = {
  classify: async () => (await import("../classify/ClassifyPage")).ClassifyPage,
  forecast: async () => (await import("../forecast/ForecastPage")).ForecastPage,
  commission: async () => (await import("../commission/CommissionPage")).CommissionPage,
  plans: async () => (await import("../plans/PlansPage")).PlansPage,
  functions: async () => (await import("../functionsPage/FunctionsPage")).FunctionsPage,
  settings: async () => (await import("../settings/SettingsPage")).SettingsPage,
};

/** The component of a page. Home is part of the shell; the others load when they are first drawn. */
export function createPage(route: Route): ComponentType {
  if (route === "home") return HomePage;
  const load = loaders[route];
  return lazy(async () => ({ default: await load() }));
}
