import { listSources } from "../../src/actions/sources/listSources";
import { loadSource } from "../../src/actions/sources/loadSource";
import type { SourceOption, SourceRef, SourceTable } from "../../src/actions/sources/SourceTable";
import { suggestMapping } from "../../src/actions/sources/rememberedMapping";
import { parseZone, splitSheet } from "../host/address";
import type { JobColumns } from "./JobDocument";
import { JobError } from "./JobError";

type Role = Parameters<typeof listSources>[0];
type Mapping<R extends Role> = Awaited<ReturnType<typeof suggestMapping<R>>>;

export interface ChosenList<R extends Role> {
  readonly table: SourceTable;
  readonly mapping: Mapping<R>;
  /** Accounts: keys of the document's columns that are no field, which may be criteria, with their columns. */
  readonly more: ReadonlyMap<string, number>;
}

/**
 * The list of a step with its columns: the one asked for by table, name, sheet or address, else the likeliest; the
 * columns asked for by header or letter, else as recognised.
 * Errors: listMissing, columnNotFound, fieldUnknown; those of loadSource.
 */
export async function chooseList<R extends Role>(
  role: R,
  asked: string | undefined,
  columns: JobColumns = {},
): Promise<ChosenList<R>> {
  const table = await load(await findList(role, asked));
  const mapping: Record<string, number | null> = { ...(await suggestMapping(role, table)) };
  const more = new Map<string, number>();
  for (const [name, column] of Object.entries(columns)) {
    const field = role === "payments" || role === "credits" ? (newNames[name] ?? name) : name;
    const place = column === null ? null : columnPlace(table, field, column);
    if (field in mapping) mapping[field] = place;
    else if (role !== "accounts") throw unknownField(field, Object.keys(mapping));
    else if (place !== null) more.set(field, place);
  }
  return { table, mapping: mapping as Mapping<R>, more };
}

/** Fields of payments by the names that they are getting; the first ones stay accepted. */
const newNames: Readonly<Record<string, string>> = { documentNo: "id", scheme: "ladder" };

async function load(ref: SourceRef): Promise<SourceTable> {
  try {
    return await loadSource(ref);
  } catch (error) {
    const { key, params } = error as {
      readonly key?: unknown;
      readonly params?: { readonly source?: string };
    };
    if (key !== "sourceGone") throw error;
    throw new JobError("listMissing", `There is no list ${params?.source ?? ""}.`);
  }
}

async function findList(role: Role, asked: string | undefined): Promise<SourceRef> {
  const found = await listSources(role);
  const option = asked === undefined ? found[0] : found.find((candidate) => isNamed(candidate, asked));
  if (option !== undefined) return option.ref;
  const onSheet = found.find(({ sheet }) => asked !== undefined && isSame(sheet, asked));
  if (onSheet !== undefined) return onSheet.ref;
  const { sheet, rest } = splitSheet(asked ?? "");
  if (parseZone(rest) !== null && (sheet !== null || found.length > 0))
    return { kind: "range", sheet: sheet ?? found[0]?.sheet ?? "", address: rest };
  const there = found.map(({ label }) => label).join(", ");
  throw new JobError(
    "listMissing",
    asked === undefined
      ? "The workbook has no list with a header row and rows below it."
      : `There is no list ${asked}; the workbook has ${there === "" ? "none" : there}.`,
  );
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function isNamed({ ref, label }: SourceOption, asked: string): boolean {
  return ref.kind === "range" ? isSame(label, asked) : isSame(ref.name, asked);
}

/** Column of the list, from 0, by its header, else by its letter on the sheet. */
function columnPlace(table: SourceTable, field: string, asked: string): number {
  const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
  const exact = table.headers.indexOf(asked);
  const byHeader = exact >= 0 ? exact : table.headers.findIndex((header) => plain(header) === plain(asked));
  if (byHeader >= 0) return byHeader;
  const zone = /^[A-Z]{1,3}$/i.test(asked) ? parseZone(`${asked}1`) : null;
  const byLetter = zone === null ? -1 : zone.left - (table.firstColumn - 1);
  if (byLetter >= 0 && byLetter < table.headers.length) return byLetter;
  const there = table.headers.filter((header) => header.trim() !== "").join(", ");
  throw new JobError(
    "columnNotFound",
    `columns: ${field}: ${table.label} has no column ${asked}; it has ${there}.`,
  );
}

export function unknownField(name: string, fields: readonly string[]): JobError {
  return new JobError("fieldUnknown", `columns: there is no field ${name}; there are ${fields.join(", ")}.`);
}
