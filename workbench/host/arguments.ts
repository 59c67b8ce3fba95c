import { HostError } from "./HostError";
import { type HostRef, type HostType, isHostRef } from "./HostType";

/** Typed access to what the client sent; anything of another type is Excel's InvalidArgument. */

export function numberArgument(args: readonly unknown[], index: number, fallback?: number): number {
  const value = args[index];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value == null && fallback !== undefined) return fallback;
  throw new HostError("InvalidArgument", `argument ${index + 1}`);
}

export function textArgument(args: readonly unknown[], index: number, fallback?: string): string {
  const value = args[index];
  if (typeof value === "string") return value;
  if (value == null && fallback !== undefined) return fallback;
  throw new HostError("InvalidArgument", `argument ${index + 1}`);
}

export function flagArgument(args: readonly unknown[], index: number, fallback = false): boolean {
  const value = args[index];
  if (typeof value === "boolean") return value;
  if (value == null) return fallback;
  throw new HostError("InvalidArgument", `argument ${index + 1}`);
}

export function refArgument(args: readonly unknown[], index: number): HostRef | null {
  const value = args[index];
  return isHostRef(value) ? value : null;
}

export function targetArgument<T>(args: readonly unknown[], index: number, type: HostType<T>): T {
  const ref = refArgument(args, index);
  if (!ref) throw new HostError("InvalidArgument", `argument ${index + 1}`);
  return ref.targetOf(type);
}

/** A property value as text, number or flag. */
export const textValue = (value: unknown): string => textArgument([value], 0);
export const numberValue = (value: unknown): number => numberArgument([value], 0);
export const flagValue = (value: unknown): boolean => flagArgument([value], 0);
