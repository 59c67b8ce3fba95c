import { useHash } from "../routing/useHash";
import { functionOfHash } from "./functionOfHash";

/** The id of the function that is open, from the location hash, so that "back" leads to the list; null for the list. */
export function useOpenFunction(): string | null {
  return useHash(functionOfHash);
}
