import { textOfCell } from "../../core/cells/Cell";
import type { SourceRole } from "../../core/columns/fields";
import type { Answers } from "../../core/reading/Reading";
import { readDuplicates } from "../../core/reading/shape/duplicates";
import { sumPerAccount } from "../../core/reading/shape/sumPerAccount";
import { inTurns } from "../../excel/pause";
import type { ReadList } from "./readList";
import type { ShapedList } from "./ShapedList";
import { withoutRows } from "./withoutRows";

/**
 * Accounts with several rows that are documents of theirs as one row each, as far as that was decided; null where the
 * mapping names no account and value.
 */
export async function perAccount<R extends SourceRole>(
  shaped: ShapedList<R>,
  read: ReadList,
  answers: Answers,
) {
  const { mapping } = shaped;
  const all: Readonly<Record<string, number | null>> = mapping;
  const [name, value] = [all["name"] ?? null, all["value"] ?? null];
  if (name === null || value === null) return null;
  const { table, leftOut } = read;
  const isMapped = new Set(Object.values(all).filter((column) => column !== null));
  const { headers, columns } = table;
  const currencies = currenciesByRow(read, name);
  const list = { headers, columns, name, value, isMapped, leftOut, currencies };
  const { summed, ...said } = await inTurns(sumPerAccount(list, answers));
  const as = answers["perAccount"] === "lastRow" ? ("lastRow" as const) : ("sumRows" as const);
  if (summed === null) return { ...said, table, origins: null, byCurrency: null, as };
  const own = { tier: null, override: null, reason: null, tierFormulas: [] };
  const { origins } = summed;
  const ofAccounts = currencies && origins.map(([row = 0]) => currencies[row] ?? "");
  return {
    ...said,
    table: {
      ...table,
      columns: summed.columns,
      rows: origins.length,
      own,
      ...(ofAccounts && { currencies: ofAccounts }),
    },
    ...{ origins, as },
    byCurrency: ofAccounts && rowsBy(ofAccounts),
  };
}

/** The currency of each row where each stands by itself; that of its account, else the first, for rows without an amount. */
function currenciesByRow({ byCurrency, table }: ReadList, name: number): readonly string[] | null {
  if (byCurrency === null) return null;
  const shown = new Map([...byCurrency].flatMap(([code, rows]) => rows.map((row) => [row, code] as const)));
  const names = (table.columns[name] ?? []).map((cell) => textOfCell(cell));
  const known = new Map<string, string>();
  for (const [row, code] of shown) if (!known.has(names[row] ?? "")) known.set(names[row] ?? "", code);
  const [first = ""] = [...byCurrency.keys()].sort();
  return names.map((text, row) => shown.get(row) ?? known.get(text) ?? first);
}

function rowsBy(currencies: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  currencies.forEach((code, row) => {
    const own = rows.get(code);
    if (own === undefined) rows.set(code, [row]);
    else own.push(row);
  });
  return rows;
}

/** The list with accounts that stand on several rows, and that nothing tells apart, once, as far as that was decided. */
export async function onceEach<R extends SourceRole>(
  shaped: ShapedList<R>,
  read: ReadList,
  answers: Answers,
) {
  const all: Readonly<Record<string, number | null>> = shaped.mapping;
  const { name = null, value = null, profit = null } = all;
  if (name === null || value === null) return null;
  const { table, leftOut } = read;
  const { tier, override, reason } = table.own;
  const { joined, rows, questions } = await inTurns(
    readDuplicates(
      {
        ...{ headers: table.headers, columns: table.columns, name, leftOut },
        amounts: [value, profit].filter((column) => column !== null),
        mapped: Object.values(all).filter((column) => column !== null),
        ours: [tier, override, reason],
        currencies: currenciesByRow(read, name),
      },
      answers,
    ),
  );
  if (joined === null) return { read, rows, questions };
  const once: ReadList = {
    ...read,
    table: (await withoutRows({ ...table, columns: joined.columns }, joined.leftOut, [])).table,
    leftOut: new Set([...leftOut, ...joined.leftOut]),
    changes: true,
  };
  return { read: once, rows, questions };
}
