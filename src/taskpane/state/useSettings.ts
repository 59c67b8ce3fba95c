import { useCallback, useEffect, useState } from "react";
import type { KamSettings } from "../../actions/settings/KamSettings";
import { useActions } from "./actions";
import { useLanguage } from "./language";
import { useLastWrite } from "./lastWrite";
import { useReturn } from "./useReturn";

export interface SettingsState {
  readonly settings: KamSettings | null;
  readonly error: unknown;
  readonly refresh: () => Promise<void>;
}

/** The settings sheet as it stands; read again whenever the user returns to the pane. */
export function useSettings(): SettingsState {
  const actions = useActions();
  const { language } = useLanguage();
  const { version } = useLastWrite();
  const [state, setState] = useState<{ settings: KamSettings | null; error: unknown }>({
    settings: null,
    error: null,
  });
  const read = useCallback(
    (): Promise<void> =>
      actions.readSettings(language).then(
        (settings) =>
          setState((before) =>
            JSON.stringify(before.settings) === JSON.stringify(settings)
              ? { settings: before.settings, error: null }
              : { settings, error: null },
          ),
        (error: unknown) => setState((before) => ({ ...before, error })),
      ),
    [actions, language],
  );
  useEffect(() => void read(), [read, version]);
  useEffect(() => {
    const watching = actions.watchSettings(() => void read());
    watching.catch((error: unknown) => setState((before) => ({ ...before, error })));
    return () => {
      watching.then((stop) => stop()).catch((error: unknown) => setState((before) => ({ ...before, error })));
    };
  }, [actions, read]);
  useReturn(() => void read());
  return { ...state, refresh: read };
}
