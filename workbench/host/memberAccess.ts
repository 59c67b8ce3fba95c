import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import type { HostRef } from "./HostRef";
import type { Members } from "./Members";
import { memberTables } from "./types/memberTables";
import type { Targets, TypeName } from "./types/Targets";

/** A table beside the target that fits it: TypeScript cannot see that the two belong together. */
function open({ typeName, target }: HostRef): { members: Members<TypeName>; target: Targets[TypeName] } {
  return { members: memberTables[typeName] as unknown as Members<TypeName>, target };
}

/** What the table lacks answers ApiNotFound, by name. */
function need<M>(table: Readonly<Record<string, M>> | undefined, name: string, typeName: string): M {
  const member = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (!member) throw new HostError("ApiNotFound", `${typeName}.${name}`);
  return member;
}

/** What a workbook that is open for reading only still takes: questions, calculation, and where one looks. */
const harmless = /^(?:_|get|find|calculate|suspend|activate|select|date$|enableEvents$)/;

function assertWritable(name: string, { rules }: HostContext): void {
  if (rules.readOnly && !harmless.test(name))
    throw new HostError("AccessDenied", "the workbook is open for reading only");
}

export function identityOf(ref: HostRef, context: HostContext): Readonly<Record<string, unknown>> {
  const { members, target } = open(ref);
  return members.identity?.(target, context) ?? {};
}

/** The names of the properties that a plain `load()` answers. */
export const scalarNames = ({ typeName }: HostRef): readonly string[] =>
  Object.keys(memberTables[typeName].get ?? {});

export function readMember(ref: HostRef, name: string, context: HostContext): unknown {
  const { members, target } = open(ref);
  const table = members.nav && Object.hasOwn(members.nav, name) ? members.nav : members.get;
  return need<(target: Targets[TypeName], context: HostContext) => unknown>(
    table,
    name,
    ref.typeName,
  )(target, context);
}

export function writeMember(ref: HostRef, name: string, value: unknown, context: HostContext): void {
  assertWritable(name, context);
  const { members, target } = open(ref);
  need(members.set, name, ref.typeName)(target, value, context);
}

export function callMember(
  ref: HostRef,
  name: string,
  args: readonly unknown[],
  context: HostContext,
): unknown {
  assertWritable(name, context);
  const { members, target } = open(ref);
  return need(members.call, name, ref.typeName)(target, args, context);
}

/** Children of a collection; null when the object is not one. */
export function itemsOf(ref: HostRef, context: HostContext): readonly HostRef[] | null {
  const { members, target } = open(ref);
  return members.items?.(target, context) ?? null;
}

export function itemOf(ref: HostRef, key: unknown, context: HostContext): HostRef {
  const { members, target } = open(ref);
  if (!members.item) throw new HostError("ApiNotFound", `${ref.typeName}.getItem`);
  return members.item(target, key, context);
}
