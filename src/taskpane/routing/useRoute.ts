import { parseRoute } from "./parseRoute";
import type { Route } from "./Route";
import { useHash } from "./useHash";

/** The current page. */
export function useRoute(): Route {
  return useHash(parseRoute);
}
