import { HostError } from "./HostError";
import { isHostRef } from "./HostType";
import { memberName } from "./memberName";
import { queryValue } from "./queryValue";
import type { RequestRun } from "./RequestRun";
import { type Action, ActionType } from "./wire";

/** Runs one action and answers its value; undefined where the client expects none. */
export function runAction(action: Action, run: RequestRun): unknown {
  const { context } = run;
  const ref = run.resolve(action.ObjectPathId);
  const name = memberName(action.Name);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return ref ? ref.identity(context) : null;
    case ActionType.query:
      return ref ? queryValue(ref, action.QueryInfo ?? {}, context) : null;
    case ActionType.method: {
      const args = run.argumentsOf(action.ArgumentInfo);
      if (!ref) {
        if (name === "_keepReference") return undefined;
        throw new HostError("ItemNotFound", `${name} of a null object`);
      }
      const value = ref.call(name, args, context);
      return isHostRef(value) ? value.identity(context) : value;
    }
    case ActionType.setProperty: {
      if (!ref) throw new HostError("ItemNotFound", `${name} of a null object`);
      ref.set(name, run.argumentsOf(action.ArgumentInfo)[0], context);
      return undefined;
    }
    default:
      throw new HostError("ApiNotFound", `action type ${action.ActionType}`);
  }
}
