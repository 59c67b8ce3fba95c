/**
 * The call of a KAM function with its arguments as typed, "" for one that is left out. Those left out in the middle
 * stay empty between their commas, those at the end go: =KAM.TIER(A2:A9,,,"above").
 */
export function buildFormula(id: string, args: readonly string[]): string {
  let given = args.length;
  while (given > 0 && args[given - 1] === "") given--;
  return `=KAM.${id}(${args.slice(0, given).join(",")})`;
}
