import { useCallback, useEffect, useState } from "react";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { SettingsCells } from "../../actions/settings/settingsCells";
import { useActions } from "../state/actions";

/** The settings tables cell by cell; read again whenever the settings are. Null until they are known. */
export function useSettingsCells(settings: KamSettings | null): {
  readonly tables: readonly SettingsCells[] | null;
  readonly error: unknown;
  readonly refresh: () => void;
} {
  const { readSettingsCells } = useActions();
  const [state, setState] = useState<{ tables: readonly SettingsCells[] | null; error: unknown }>({
    tables: null,
    error: null,
  });
  const refresh = useCallback(() => {
    readSettingsCells().then(
      (tables) => setState({ tables, error: null }),
      (error: unknown) => setState((before) => ({ ...before, error })),
    );
  }, [readSettingsCells]);
  useEffect(refresh, [refresh, settings]);
  return { ...state, refresh };
}
