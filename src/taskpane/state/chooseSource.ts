import type { SourceOption, SourceRef, SourceTable } from "../../actions/sources/SourceTable";

/**
 * Which of the lists found is to be read. `chosen` is the list read so far: undefined when there was none, null when
 * the user wants none. A list once chosen stays, whatever else has become likelier, and under another name; a plain
 * range stays on offer even when it is not found again, for what was found was the user's selection.
 */
export function chooseOption(
  found: readonly SourceOption[],
  chosen: SourceOption | null | undefined,
): { readonly options: readonly SourceOption[]; readonly option: SourceOption | null } {
  if (chosen === null) return { options: found, option: null };
  if (chosen === undefined) return { options: found, option: found[0] ?? null };
  const again = found.find((option) => sameRef(option.ref, chosen.ref));
  if (again !== undefined) return { options: found, option: again };
  const renamed = found.find((option) => isRenamed(option, chosen));
  if (renamed !== undefined) return { options: found, option: renamed };
  if (chosen.ref.kind === "range") return { options: [chosen, ...found], option: chosen };
  return { options: found, option: found[0] ?? null };
}

/** Whether a table or name stands where the one stood that is not found again. */
function isRenamed({ ref, sheet, address }: SourceOption, before: SourceOption): boolean {
  const corner = (area: string): string => area.split(":")[0] ?? area;
  return (
    ref.kind === before.ref.kind &&
    ref.kind !== "range" &&
    sheet === before.sheet &&
    corner(address) === corner(before.address)
  );
}

/** Whether two references name the same list. */
export function sameRef(a: SourceRef, b: SourceRef): boolean {
  if (a.kind === "range") return b.kind === "range" && a.sheet === b.sheet && a.address === b.address;
  return b.kind === a.kind && a.name === b.name;
}

/**
 * A list that was found but not read, as a table without rows: enough to see by its headers whether it could serve in
 * a role, before a hundred thousand rows are read for nothing.
 */
export function headersOnly({ ref, label, sheet, address, headers }: SourceOption): SourceTable {
  return {
    ref,
    label,
    sheet,
    address,
    headers,
    columns: headers.map(() => []),
    rows: 0,
    firstRow: 1,
    firstColumn: 1,
    own: { tier: null, override: null, reason: null, tierFormulas: [] },
  };
}

/** Whether two readings of a list are the same in every cell and all else, so that a preview need not be computed again. */
export function sameCells(a: SourceTable, b: SourceTable): boolean {
  const { columns: columnsOfA, ...restOfA } = a;
  const { columns: columnsOfB, ...restOfB } = b;
  return (
    columnsOfA.length === columnsOfB.length &&
    columnsOfA.every((column, index) => sameColumn(column, columnsOfB[index] ?? [])) &&
    asText(restOfA) === asText(restOfB)
  );
}

/** Sets and maps included. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...(part as Iterable<unknown>)] : part,
  );
}

function sameColumn(a: readonly unknown[], b: readonly unknown[]): boolean {
  return (
    a.length === b.length &&
    a.every((cell, row) => Object.is(cell, b[row]) || errorOf(cell) === errorOf(b[row]))
  );
}

/** Error cells are objects of their own on every read: their text decides. Distinct for everything else. */
function errorOf(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "error" in cell ? cell.error : Symbol("no error");
}
