import { use } from "react";
import { AnnouncerContext, type Announce } from "./AnnouncerContext";

/** The way to say a result to screen readers. */
export function useAnnounce(): Announce {
  return use(AnnouncerContext);
}
