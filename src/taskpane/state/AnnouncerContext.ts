import { createContext } from "react";

/** Says a text to screen readers, politely, without moving the focus. */
export type Announce = (text: string) => void;

export const AnnouncerContext = createContext<Announce>(() => undefined);
