export function importGraph(
  base: string,
  folders: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>>;
