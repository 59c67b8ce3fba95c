import { textOfCell } from "../../core/cells/Cell";
import { formatZone, sheetColumns, type Zone } from "../../excel/address/Zone";
import { textHash } from "../../excel/marks/contentHash";
import { isSameTierWrite, type TierMark, type TierWrite } from "../../excel/marks/Marks";
import { mostTiers, noTier, TierRecord } from "../../excel/marks/TierRecord";
import { pause } from "../../excel/pause";
import type { PreparedOutput } from "../../excel/output/prepareOutput";
import type { WrittenColumn } from "../../excel/write/writtenCheck";
import type { ListColumns, ListJob } from "../list/ListFeature";
import { inSlices } from "../list/inSlices";
import type { TouchedArea } from "../list/messages";
import type { ClassificationFigures } from "./compute";
import { classifyFormulas, type ComputedCell } from "./formulas";
import { computedTable } from "./sheet";
import { tierColumnOps, tierContents } from "./tierCells";
import type { TierPlace } from "./tierPlaces";
import type { ClassificationRequest } from "./types";

type Job = ListJob<ClassificationRequest>;

/** Tier, override and reason beside the user's list. */
export const tierColumns: ListColumns<Job["request"], ClassificationFigures> = {
  touched({ table }, { places: { zone, places } }) {
    return places.flatMap((place): TouchedArea[] => {
      if ((place.role === "reason" && place.exists) || place.column >= sheetColumns) return [];
      const address = formatZone({ ...zone, column: place.column, columns: 1 });
      return [{ sheet: table.sheet, address, what: { key: touchKey(place), params: {} } }];
    });
  },

  free({ table }, { places: { zone, places } }) {
    const added = places.filter(({ exists }) => !exists);
    const first = added[0]?.column ?? 0;
    return table.ref.kind === "table" || added.length === 0
      ? null
      : { ...zone, column: first, columns: added.length };
  },

  standing(_job, { places: { zone, places } }) {
    return places
      .filter(({ role, exists }) => exists && role !== "reason")
      .map(({ role, column }) => ({ role, zone: bodyOf(zone, column) }));
  },

  formulas({ table }, { places: { zone, places }, mode }) {
    const tier = places.find(({ role }) => role === "tier");
    const isThere = tier !== undefined && (tier.exists || table.ref.kind !== "table");
    return mode === "live" && isThere ? bodyOf(zone, tier.column) : null;
  },

  async write(job, figures, output, { settings, before, textRows, neighbours }, signal) {
    const { table } = job;
    const { result, places, mode } = figures;
    const computed = output.drawn.body(computedTable.id);
    const computedAt: ComputedCell | null = computed && {
      sheet: output.sheet,
      row: output.anchor.row + computed.row,
      column: output.anchor.column + computedTable.column,
    };
    const formulas = mode === "values" ? null : classifyFormulas(job, figures, settings);
    const formula = formulas === null ? null : (row: number) => formulas.row(row, computedAt);
    const contents = await tierContents(table, result, before.get("tier"), formula, signal);
    const number = table.own.number ?? nextTierNumber(output.meta.takenNames);
    const tierColumn = places.places.find(({ role }) => role === "tier")?.column ?? 0;
    const body = bodyOf(places.zone, tierColumn);
    const written = (role: "tier" | "override"): WrittenColumn[] =>
      places.places
        .filter((place) => place.role === role && contents[role].some((content) => content !== null))
        .map(({ column }) => ({
          sheet: table.sheet,
          zone: bodyOf(places.zone, column),
          contents: contents[role].map((content, row) => content ?? before.get(role)?.[row] ?? ""),
        }));
    const cells = { number, ...contents, before, textRows, neighbours };
    await pause();
    const ops = tierColumnOps(table, places, cells, output.meta);
    await pause();
    return {
      ops,
      columns: [...written("tier"), ...written("override")],
      mark: await tierMark(job, figures, output, { number, formula: formula?.(0) ?? "" }, signal),
      written: tierColumns.touched(job, figures).map(({ sheet, address }) => ({ sheet, address })),
      keptCells: contents.kept.map((row) => ({
        sheet: table.sheet,
        address: formatZone({ ...body, row: body.row + row, rows: 1 }),
      })),
    };
  },
};

function touchKey({ role, exists }: TierPlace): TouchedArea["what"]["key"] {
  if (role === "tier") return exists ? "touchTierColumn" : "touchNewTierColumn";
  return exists ? "touchOverrideColumns" : "touchNewOverrideColumns";
}

function bodyOf(zone: Zone, column: number): Zone {
  return { row: zone.row + 1, column, rows: zone.rows - 1, columns: 1 };
}

/** The first number that no hidden name of an earlier classification has. */
function nextTierNumber(takenNames: ReadonlySet<string>): number {
  let highest = 0;
  for (const name of takenNames) {
    const number = Number(/^_kam_(?:list|tier|override|reason)_(\d+)$/.exec(name)?.[1] ?? 0);
    highest = Math.max(highest, number);
  }
  return highest + 1;
}

/** What a later run must know to tell our tiers from typed ones: the formula, or which tier went to which account. */
async function tierMark(
  { table, request }: Job,
  { result: { labels, final } }: ClassificationFigures,
  { stored, witness }: PreparedOutput,
  { number, formula }: Pick<TierMark, "number" | "formula">,
  signal: AbortSignal | undefined,
): Promise<TierMark> {
  const nameColumn = request.mapping.name ?? 0;
  const tiers = labels.slice(0, mostTiers);
  const nameHeader = table.headers[nameColumn] ?? "";
  const head = { number, nameHeader };
  const last = typeof stored.list?.mark === "object" ? stored.list.mark : null;
  const marked = (write: TierWrite): TierMark => {
    const before = table.own.typedOver?.isTakenBack === true ? (last?.former ?? null) : last;
    const former = last !== null && isSameTierWrite(last, write) ? last.former : before;
    return { ...head, ...write, former, witness: witness ?? last?.witness ?? null };
  };
  if (formula !== "") return marked({ tiers, formula, record: null });
  const cells = table.columns[nameColumn] ?? [];
  const place = new Map(tiers.map((label, index) => [label, index]));
  const names = new Uint32Array(table.rows);
  const written = new Uint8Array(table.rows);
  await inSlices(
    table.rows,
    (row) => {
      names[row] = textHash(textOfCell(cells[row]));
      written[row] = place.get(final[row] ?? "") ?? noTier;
    },
    signal,
  );
  await pause();
  const record = TierRecord.of(names, written, tiers.length);
  await pause();
  return marked({ tiers, formula, record });
}
