import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { HostRef } from "./HostRef";
import { callMember, identityOf, writeMember } from "./memberAccess";
import { queryValue } from "./queryValue";
import { RequestRun } from "./RequestRun";
import {
  type Action,
  type ActionResult,
  ActionType,
  type ErrorBody,
  memberName,
  ObjectPathType,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Runs the actions of a request in order. When one fails, what ran before it stays and the error carries its index. */
export function runRequest(body: RequestBody, context: HostContext): ResponseBody {
  const run = new RequestRun(body, context);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ActionType.trace) {
      traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const value = runAction(action, run);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return {
        Results: results,
        TraceIds: traceIds,
        Error: errorBody(error, locationOf(action, body), index),
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** Runs one action and answers its value; undefined where the client expects none. */
function runAction(action: Action, run: RequestRun): unknown {
  const { context } = run;
  const ref = run.resolve(action.ObjectPathId);
  const name = memberName(action.Name);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return ref ? identityOf(ref, context) : null;
    case ActionType.query:
      return ref ? queryValue(ref, action.QueryInfo ?? {}, context) : null;
    case ActionType.method: {
      const args = run.argumentsOf(action.ArgumentInfo);
      if (!ref) {
        if (name === "_keepReference") return undefined;
        throw new HostError("ItemNotFound", `${name} of a null object`);
      }
      const value = callMember(ref, name, args, context);
      return value instanceof HostRef ? identityOf(value, context) : value;
    }
    case ActionType.setProperty: {
      if (!ref) throw new HostError("ItemNotFound", `${name} of a null object`);
      writeMember(ref, name, run.argumentsOf(action.ArgumentInfo)[0], context);
      return undefined;
    }
    default:
      throw new HostError("ApiNotFound", `action type ${action.ActionType}`);
  }
}

/** What the client is told about an error; `actionIndex` is -1 when no single action failed. */
export function errorBody(error: unknown, location: string, actionIndex: number): ErrorBody {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  const missing = known.code === "ItemNotFound" || known.code === "ApiNotFound";
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: missing ? 404 : 400,
  };
}

/** Where an action failed, in the client's words: "Worksheet.getRange" or "Range.values". */
function locationOf(action: Action, body: RequestBody): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const owner = path ? ownerName(path.ObjectPathType, path.Name) : "";
  if (action.ActionType === ActionType.instantiate || action.Name === "") {
    const parent = path?.ParentObjectPathId ? body.ObjectPaths[String(path.ParentObjectPathId)] : undefined;
    const from = parent ? ownerName(parent.ObjectPathType, parent.Name) : "Workbook";
    return path && path.Name !== "" ? `${from}.${memberName(path.Name)}` : `${from}.getItem`;
  }
  return `${owner}.${memberName(action.Name)}`;
}

function ownerName(type: number, name: string): string {
  if (type === ObjectPathType.global) return "Workbook";
  if (type === ObjectPathType.reference) return "Range";
  if (type === ObjectPathType.indexer) return "Item";
  return name.replace(/^(Get|Add)(?=[A-Z])/, "").replace(/OrNullObject$/, "");
}
