import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { HostRef } from "./HostRef";
import { identityOf, itemsOf, readMember, scalarNames } from "./memberAccess";
import { memberName, wireName, type QueryInfo } from "./wire";

type Wanted = Map<string, Wanted>;

const nothing = (): Wanted => new Map<string, Wanted>();

const everything = new Set(["*", "$all"]);

/** The answer to a `load`: the selected properties of an object, or of every item of a collection. */
export function queryValue(ref: HostRef, query: QueryInfo, context: HostContext): Record<string, unknown> {
  const wanted = nothing();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)]) {
    let level = wanted;
    for (const step of path.trim().split("/")) {
      const name = memberName(step);
      const next: Wanted = level.get(name) ?? nothing();
      level.set(name, next);
      level = next;
    }
  }
  if (wanted.size === 0) wanted.set("*", nothing());
  return answer(ref, wanted, context, query);
}

function answer(
  ref: HostRef,
  wanted: Wanted,
  context: HostContext,
  page: QueryInfo,
): Record<string, unknown> {
  const scalars = scalarNames(ref);
  const items = itemsOf(ref, context);
  const value: Record<string, unknown> = { ...identityOf(ref, context) };
  if (items) {
    const first = page.Skip ?? 0;
    const shown = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
    const ofItems: Wanted = new Map([...wanted].filter(([name]) => !scalars.includes(name)));
    const nested = ofItems.get("items");
    if (nested) {
      ofItems.delete("items");
      for (const [name, level] of nested) ofItems.set(name, level);
      if (nested.size === 0) ofItems.set("*", nothing());
    }
    for (const name of wanted.keys())
      if (scalars.includes(name)) value[wireName(name)] = readMember(ref, name, context);
    value["_Items"] = shown.map((item) => answer(item, ofItems, context, {}));
    return value;
  }
  for (const [name, level] of wanted) {
    if (everything.has(name)) {
      for (const scalar of scalars) value[wireName(scalar)] = readMember(ref, scalar, context);
      continue;
    }
    const property = readMember(ref, name, context);
    if (property instanceof HostRef) {
      value[wireName(name)] = answer(
        property,
        level.size > 0 ? level : new Map([["*", nothing()]]),
        context,
        {},
      );
    } else {
      if (level.size > 0 && property !== null) throw new HostError("ApiNotFound", `${ref.typeName}.${name}`);
      value[wireName(name)] = property;
    }
  }
  return value;
}
