import type { HostContext } from "./HostContext";
import type { HostRef } from "./HostRef";
import type { Targets, TypeName } from "./types/Targets";

/** The implemented members of one Office type, by their public (camelCase) names. */
export interface Members<Name extends TypeName> {
  /** What the client keeps to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: (target: Targets[Name], context: HostContext) => Readonly<Record<string, unknown>>;
  readonly get?: Getters<Name>;
  /** Properties that lead to another object; never part of a plain `load()`. */
  readonly nav?: Readonly<Record<string, (target: Targets[Name], context: HostContext) => HostRef | null>>;
  readonly set?: Setters<Name>;
  readonly call?: Methods<Name>;
  /** Children of a collection. */
  readonly items?: (target: Targets[Name], context: HostContext) => readonly HostRef[];
  readonly item?: (target: Targets[Name], key: unknown, context: HostContext) => HostRef;
}

export type Getters<Name extends TypeName> = Readonly<
  Record<string, (target: Targets[Name], context: HostContext) => unknown>
>;
export type Setters<Name extends TypeName> = Readonly<
  Record<string, (target: Targets[Name], value: unknown, context: HostContext) => void>
>;
export type Methods<Name extends TypeName> = Readonly<
  Record<string, (target: Targets[Name], args: readonly unknown[], context: HostContext) => unknown>
>;
