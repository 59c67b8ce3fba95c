/** The messages of Office's "rich API" protocol, as the genuine client sends and expects them. */

export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** Set on a request of `Excel.run({ delayForCellEdit: true }, …)`. */
export const delayForCellEdit = 64;

/** `messageCategory` of an event that the host sends to the client. */
export const eventCategory = 65536;

export const MessageType = { request: 1, response: 2, events: 3 } as const;

/** Ids beside the arguments: a number where the argument is an object path, a list where it is an array of them. */
export type ReferencedIds = readonly (number | ReferencedIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: ReferencedIds | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: ErrorBody;
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

/** Whether a request only lets go of references, as the client does by itself after each batch. */
export const isCleanUp = (body: RequestBody): boolean =>
  body.Actions.every(
    (action) =>
      action.ActionType === ActionType.instantiate ||
      (action.ActionType === ActionType.method && action.Name === "_RemoveReference"),
  ) && body.Actions.some((action) => action.Name === "_RemoveReference");

/** The public name of a member: the wire says `GetRange` and `_KeepReference`, the tables `getRange`, `_keepReference`. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_")
    ? `_${wireName.charAt(1).toLowerCase()}${wireName.slice(2)}`
    : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The name of a property in an answer: `values` goes back as `Values`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
