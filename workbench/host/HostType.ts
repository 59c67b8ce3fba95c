import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";

/** An Office object inside the host: a member table bound to what it stands for. */
export interface HostRef {
  readonly typeName: string;
  readonly scalarNames: readonly string[];
  /** What the client keeps to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  identity(context: HostContext): Readonly<Record<string, unknown>>;
  get(name: string, context: HostContext): unknown;
  set(name: string, value: unknown, context: HostContext): void;
  call(name: string, args: readonly unknown[], context: HostContext): unknown;
  /** Children of a collection; null when the object is not one. */
  items(context: HostContext): readonly HostRef[] | null;
  item(key: unknown, context: HostContext): HostRef;
  /** The object that the table was bound to, when it is of the given type; else InvalidArgument. */
  targetOf<T>(type: HostType<T>): T;
}

/** The implemented members of one Office type, by their public (camelCase) names. */
export interface Members<T> {
  readonly identity?: (target: T, context: HostContext) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (target: T, context: HostContext) => unknown>>;
  /** Properties that lead to another object; never part of a plain `load()`. */
  readonly nav?: Readonly<Record<string, (target: T, context: HostContext) => HostRef | null>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, context: HostContext) => void>>;
  readonly call?: Readonly<
    Record<string, (target: T, args: readonly unknown[], context: HostContext) => unknown>
  >;
  readonly items?: (target: T, context: HostContext) => readonly HostRef[];
  readonly item?: (target: T, key: unknown, context: HostContext) => HostRef;
}

export interface HostType<T> {
  readonly typeName: string;
  readonly members: Members<T>;
  (target: T): HostRef;
}

const defined: { readonly typeName: string; readonly members: MemberNames }[] = [];

/** The names of what a type implements; `settable` are properties that can be written. */
export interface MemberNames {
  readonly properties: readonly string[];
  readonly settable: readonly string[];
  readonly methods: readonly string[];
  readonly isCollection: boolean;
}

/** Every type that has been defined so far, for the documentation. */
export const definedTypes = (): readonly { readonly typeName: string; readonly members: MemberNames }[] =>
  defined;

/** Makes a type out of its member table. What the table lacks answers ApiNotFound, by name. */
export function defineType<T>(typeName: string, members: Members<T>): HostType<T> {
  const missing = (name: string) => new HostError("ApiNotFound", `${typeName}.${name}`);
  const own = <M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined =>
    table && Object.hasOwn(table, name) ? table[name] : undefined;
  const scalarNames = Object.keys(members.get ?? {});

  const bind = (target: T): HostRef => ({
    typeName,
    scalarNames,
    identity: (context) => members.identity?.(target, context) ?? {},
    get(name, context) {
      const read = own(members.get, name) ?? own(members.nav, name);
      if (!read) throw missing(name);
      return read(target, context);
    },
    set(name, value, context) {
      const write = own(members.set, name);
      if (!write) throw missing(name);
      write(target, value, context);
    },
    call(name, args, context) {
      const method = own(members.call, name);
      if (!method) throw missing(name);
      return method(target, args, context);
    },
    items: (context) => members.items?.(target, context) ?? null,
    item(key, context) {
      if (!members.item) throw missing("getItem");
      return members.item(target, key, context);
    },
    targetOf<U>(type: HostType<U>): U {
      if (type.typeName !== typeName) throw new HostError("InvalidArgument", `expected ${type.typeName}`);
      return target as unknown as U;
    },
  });
  defined.push({
    typeName,
    members: {
      properties: [...Object.keys(members.get ?? {}), ...Object.keys(members.nav ?? {})],
      settable: Object.keys(members.set ?? {}),
      methods: Object.keys(members.call ?? {}),
      isCollection: members.items !== undefined,
    },
  });
  return Object.assign(bind, { typeName, members });
}

export function isHostRef(value: unknown): value is HostRef {
  return typeof value === "object" && value !== null && "typeName" in value && "targetOf" in value;
}
