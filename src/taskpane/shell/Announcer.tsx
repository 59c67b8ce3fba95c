import { createContext, use, useCallback, useState } from "react";
import { useTextStyles } from "../widgets/useTextStyles";

/** Says a text to screen readers, politely, without moving the focus. */
type Announce = (text: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** The way to say a result to screen readers. */
export function useAnnounce(): Announce {
  return use(AnnouncerContext);
}

/** An invisible difference: a text that comes twice in a row is said twice. */
const sameAgain = "\u00a0";

/** The pane's one polite live region. */
export function Announcer({ children }: { readonly children: React.ReactNode }) {
  const text = useTextStyles();
  const [said, setSaid] = useState("");
  const announce = useCallback(
    (next: string) => setSaid((before) => (before === next ? `${next}${sameAgain}` : next)),
    [],
  );
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" className={text.visuallyHidden}>
        {said}
      </div>
    </AnnouncerContext>
  );
}
