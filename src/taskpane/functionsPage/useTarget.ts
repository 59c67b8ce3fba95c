import { useEffect, useState } from "react";
import type { Selection } from "../../actions/functions/readSelection";
import type { CellPlace } from "../../actions/list/messages";
import { useActions } from "../state/useActions";

export interface Target {
  readonly place: CellPlace;
  /** What the cell held when it was chosen, as typed. */
  readonly content: string;
}

export interface TargetState {
  /** Null while it is read for the first time, and when that failed. */
  readonly target: Target | null;
  readonly error: unknown;
  /** Makes the active cell the target. */
  readonly take: () => void;
}

const targetOf = ({ cell, content }: Selection): Target => ({ place: cell, content });

/** The cell that a formula goes to: the active cell when the form was opened, until the user chooses another. */
export function useTarget(): TargetState {
  const actions = useActions();
  const [state, setState] = useState<Pick<TargetState, "target" | "error">>({ target: null, error: null });
  const isMissing = state.target === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let current = true;
    actions.readSelection().then(
      (selection) => {
        if (current) setState({ target: targetOf(selection), error: null });
      },
      (error: unknown) => {
        if (current) setState({ target: null, error });
      },
    );
    return () => {
      current = false;
    };
  }, [actions, isMissing]);
  return {
    ...state,
    take() {
      actions.readSelection().then(
        (selection) => setState({ target: targetOf(selection), error: null }),
        (error: unknown) => setState((before) => ({ ...before, error })),
      );
    },
  };
}
