import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import { HostRef, ref } from "./HostRef";
import { callMember, itemOf, readMember } from "./memberAccess";
import {
  memberName,
  type ArgumentInfo,
  type ObjectPath,
  ObjectPathType,
  type ReferencedIds,
  type RequestBody,
} from "./wire";

/** The objects of one request: each object path is resolved once, the first time an action needs it. */
export class RequestRun {
  readonly #resolved = new Map<number, HostRef | null>();

  constructor(
    private readonly body: RequestBody,
    readonly context: HostContext,
  ) {}

  /** The object of a path; null for a null object and for everything reached through one. */
  resolve(id: number): HostRef | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidArgument", `object path ${id}`);
    const found = this.#follow(path);
    this.#resolved.set(id, found);
    return found;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #withObjects(args: readonly unknown[], ids: ReferencedIds): unknown[] {
    return args.map((arg, index) => {
      const id = ids[index];
      if (typeof id === "number" && id !== 0) return this.resolve(id);
      if (Array.isArray(id) && Array.isArray(arg)) return this.#withObjects(arg, id);
      return arg;
    });
  }

  #follow(path: ObjectPath): HostRef | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return ref("Workbook", this.context.book);
      case ObjectPathType.reference:
        return this.context.references.find(path.Name);
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.newObject:
        throw new HostError("ApiNotFound", path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.indexer) return itemOf(parent, args[0], this.context);
    const name = memberName(path.Name);
    const child =
      path.ObjectPathType === ObjectPathType.method
        ? callMember(parent, name, args, this.context)
        : readMember(parent, name, this.context);
    if (child === null) return null;
    if (!(child instanceof HostRef)) throw new HostError("ApiNotFound", `${parent.typeName}.${name}`);
    return child;
  }
}
