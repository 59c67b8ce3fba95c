import { memberName } from "./memberName";
import { type Action, ActionType, ObjectPathType, type RequestBody } from "./wire";

/** Where an action failed, in the client's words: "Worksheet.getRange" or "Range.values". */
export function locationOf(action: Action, body: RequestBody): string {
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
