import { useCallback, useState } from "react";
import { AnnouncerContext } from "../state/AnnouncerContext";
import { useTextStyles } from "./useTextStyles";

/** The pane's one polite live region. */
export function Announcer({ children }: { readonly children: React.ReactNode }) {
  const text = useTextStyles();
  const [said, setSaid] = useState("");
  const announce = useCallback((next: string) => setSaid(next), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" className={text.visuallyHidden}>
        {said}
      </div>
    </AnnouncerContext>
  );
}
