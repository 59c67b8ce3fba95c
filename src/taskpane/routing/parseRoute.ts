import { routes, type Route } from "./Route";

/** The page named by a location hash such as "#/classify"; home when it names none. */
export function parseRoute(hash: string): Route {
  const name = /^#\/?([a-z]+)/.exec(hash)?.[1];
  return routes.find((route) => route === name) ?? "home";
}
