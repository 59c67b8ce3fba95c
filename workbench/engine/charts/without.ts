/** A copy of an object without some of its fields. */
export function without<All extends object, Key extends keyof All & string>(
  all: All,
  ...keys: readonly Key[]
): Omit<All, Key> {
  const left: readonly string[] = keys;
  return Object.fromEntries(Object.entries(all).filter(([key]) => !left.includes(key))) as Omit<All, Key>;
}
