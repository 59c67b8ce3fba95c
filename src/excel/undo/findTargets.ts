import { parseAddress, zoneOfRange } from "../address/parseAddress";
import type { Zone } from "../address/Zone";
import type { UndoRecord, UndoStep } from "./UndoStep";

/** What the steps of an undo change, as it is now; what is not there any more is left out. */
export interface UndoTargets {
  /** Sheets by id or name, as the steps call them. */
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  /** By step the sheet that the write added, under the name that it has got so far. */
  readonly added: ReadonlyMap<UndoStep, Excel.Worksheet>;
  readonly tables: ReadonlyMap<string, TableNow>;
  /** Names of the workbook. */
  readonly names: ReadonlyMap<string, NameNow>;
  /** Keys under which the workbook keeps something. */
  readonly settings: ReadonlySet<string>;
  readonly charts: ReadonlyMap<UndoStep, Excel.Chart>;
  /** By namespace its first part and what that holds. */
  readonly parts: ReadonlyMap<string, { readonly part: Excel.CustomXmlPart; readonly xml: string }>;
}

interface NameNow {
  readonly item: Excel.NamedItem;
  /** The cells that it stands for, and their sheet; null for a name that has lost them. */
  readonly zone: Zone | null;
  readonly sheet: string | null;
}

export interface TableNow {
  readonly item: Excel.Table;
  /** Name of its sheet. */
  readonly sheet: string;
  /** Headers, data and totals. */
  readonly zone: Zone;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

/**
 * Looks what there is of what the steps change; `isBroken` where their requests may have been applied in part. One round
 * trip, one more where tables, charts or XML parts are involved.
 */
export async function findTargets(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  sheetsBefore: UndoRecord["sheetsBefore"],
  isBroken: boolean,
): Promise<UndoTargets> {
  const { workbook } = context;
  const named = namedIn(steps);
  const sheets = found(named.sheets, (name) =>
    workbook.worksheets.getItemOrNullObject(name).load("id,name,visibility"),
  );
  const tables = found(named.tables, (name) => workbook.tables.getItemOrNullObject(name).load("showTotals"));
  const names = found(named.names, (name) =>
    workbook.names.getItemOrNullObject(name).load("formula,visible"),
  );
  const parts = found(named.parts, (namespace) =>
    workbook.customXmlParts.getByNamespace(namespace).load("items/id"),
  );
  const settings = found(named.settings, (key) => workbook.settings.getItemOrNullObject(key).load("key"));
  await context.sync();
  const sheetsNow = present(sheets);
  const charts = queueCharts(steps, sheetsNow, isBroken);
  const tableParts = new Map(
    [...present(tables)].map(([name, item]) => [
      name,
      {
        item,
        sheet: item.worksheet.load("name"),
        range: item.getRange().load("address"),
        columns: item.columns.load("items/name"),
      },
    ]),
  );
  const xml = new Map(
    [...parts].flatMap(([namespace, { items }]) => {
      const part = items[0];
      return part === undefined ? [] : [[namespace, { part, text: part.getXml() }] as const];
    }),
  );
  if (charts.size + tableParts.size + xml.size > 0) await context.sync();
  return {
    sheets: sheetsNow,
    added: addedSheets(steps, sheetsNow, sheetsBefore),
    tables: new Map(
      [...tableParts].flatMap(([name, { item, sheet, range, columns }]) => {
        const zone = zoneOfRange(range);
        const headers = columns.items.map((column) => column.name);
        const table = { item, sheet: sheet.name, headers, hasTotals: item.showTotals };
        return zone === null ? [] : [[name, { ...table, zone }] as const];
      }),
    ),
    names: new Map(
      [...present(names)].map(([name, item]) => {
        const place = parseAddress(String(item.formula).replace(/^=/, ""));
        return [name, { item, zone: place?.zone ?? null, sheet: place?.sheet ?? null }];
      }),
    ),
    settings: new Set(present(settings).keys()),
    charts: new Map([...charts].flatMap(([step, read]) => read().map((chart) => [step, chart] as const))),
    parts: new Map([...xml].map(([namespace, { part, text }]) => [namespace, { part, xml: text.value }])),
  };
}

function namedIn(
  steps: readonly UndoStep[],
): Record<"sheets" | "tables" | "names" | "parts" | "settings", Set<string>> {
  const named = {
    sheets: new Set<string>(),
    tables: new Set<string>(),
    names: new Set<string>(),
    parts: new Set<string>(),
    settings: new Set<string>(),
  };
  for (const step of steps) {
    if ("sheet" in step) named.sheets.add(step.sheet);
    if ("table" in step) named.tables.add(step.table);
    if (step.kind === "removeSheet") named.sheets.add(step.temporary);
    if (step.kind === "sheetName") named.sheets.add(step.former);
    if (step.kind === "addSheet") named.sheets.add(step.copy.name).add(step.temporary);
    if (step.kind === "addSetting") named.settings.add(step.key);
    if (step.kind === "removeName" || step.kind === "addName") named.names.add(step.name);
    if (step.kind === "insertedRows") named.names.add(step.anchor);
    if ("zone" in step && "written" in step && step.anchor !== undefined) named.names.add(step.anchor.name);
    if (step.kind === "xml") named.parts.add(step.namespace);
  }
  return named;
}

function found<T>(keys: ReadonlySet<string>, get: (key: string) => T): Map<string, T> {
  return new Map([...keys].map((key) => [key, get(key)]));
}

function present<K, T extends { readonly isNullObject: boolean }>(objects: ReadonlyMap<K, T>): Map<K, T> {
  return new Map([...objects].filter(([, { isNullObject }]) => !isNullObject));
}

/** By step what reads its chart: the one of its name, or the one that is new, has its type and no name yet. */
function queueCharts(
  steps: readonly UndoStep[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  isBroken: boolean,
): Map<UndoStep, () => Excel.Chart[]> {
  const ours = new Set(steps.flatMap((step) => (step.kind === "removeChart" ? step.chart : [])));
  return new Map(
    steps.flatMap((step) => {
      if (step.kind !== "removeChart" && step.kind !== "chartData" && step.kind !== "chartSource") return [];
      const charts = sheets.get(step.sheet)?.charts;
      if (charts === undefined) return [];
      const named = charts.getItemOrNullObject(step.chart).load("name");
      const unnamed = step.kind === "removeChart" && isBroken ? step.unnamed : undefined;
      if (unnamed !== undefined) charts.load("items/name,items/chartType");
      const isOurs = ({ name, chartType }: Excel.Chart): boolean =>
        chartType.toLowerCase() === unnamed?.type.toLowerCase() &&
        !unnamed.chartsBefore.includes(name) &&
        !ours.has(name);
      const read = (): Excel.Chart[] => {
        if (!named.isNullObject) return [named];
        const found = unnamed === undefined ? [] : charts.items.filter(isOurs);
        return found.length === 1 ? found : [];
      };
      return [[step, read] as const];
    }),
  );
}

/**
 * The sheets that the write added. While one still has its first name, a sheet under the name that it should get is
 * somebody else's; so is one that was there before.
 */
function addedSheets(
  steps: readonly UndoStep[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  before: UndoRecord["sheetsBefore"],
): Map<UndoStep, Excel.Worksheet> {
  return new Map(
    steps.flatMap((step) => {
      if (step.kind !== "removeSheet") return [];
      const sheet = sheets.get(step.temporary) ?? sheets.get(step.sheet);
      const wasThere = before.some(({ id, name }) => id === sheet?.id || name === step.sheet);
      return sheet === undefined || (wasThere && sheet.name !== step.temporary)
        ? []
        : [[step, sheet] as const];
    }),
  );
}
