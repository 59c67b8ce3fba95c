import { formatZone } from "../address/Zone";
import { assertNotViewed } from "../read/readOnly";
import { cellOps } from "../write/cellOps";
import { requestBytes } from "../write/WriteOp";
import { followRenames } from "./followRenames";
import { queueBookNames } from "./BookNames";
import { typedSince } from "./typedSince";
import type { UndoRecord, UndoStep, UndoTargets } from "./UndoStep";

type Found = { readonly isNullObject: boolean };

/**
 * Takes changes back, the last one first. What was renamed since is found; what is no longer there (a sheet that the
 * user has deleted) is passed over. With `keepsTyped`, so are cells that the user changed since, and the sheets and
 * columns that hold such cells; their number is the result. Round trips: one for the names, one to look what is there,
 * one more where charts or columns are involved, those of typedSince, then one per 4 MB of cells.
 */
export async function applyUndo(
  context: Excel.RequestContext,
  record: UndoRecord,
  { keepsTyped }: { readonly keepsTyped: boolean },
): Promise<number> {
  assertNotViewed();
  const given = await stepsNow(context, record);
  const targets = await findTargets(context, given);
  const typed = keepsTyped ? await typedSince(context, given, targets) : null;
  let bytes = 0;
  for (const step of [...(typed?.steps ?? given)].reverse()) {
    if (step.kind !== "cells") {
      applyStep(context, step, targets);
      continue;
    }
    if (!exists(targets.sheets.get(step.sheet))) continue;
    for (const op of cellOps(step)) {
      if (bytes > 0 && bytes + op.bytes > requestBytes) {
        await context.sync();
        bytes = 0;
      }
      op.apply(context);
      bytes += op.bytes;
    }
  }
  await context.sync();
  return typed?.cells ?? 0;
}

async function stepsNow(
  context: Excel.RequestContext,
  { steps, names }: UndoRecord,
): Promise<readonly UndoStep[]> {
  if (names === null) return steps;
  const readNames = queueBookNames(context);
  await context.sync();
  return followRenames(steps, names, readNames());
}

interface Targets extends UndoTargets {
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
  readonly charts: ReadonlyMap<UndoStep, Excel.Chart>;
  readonly parts: ReadonlyMap<string, Excel.CustomXmlPartScopedCollection>;
}

async function findTargets(context: Excel.RequestContext, steps: readonly UndoStep[]): Promise<Targets> {
  const { workbook } = context;
  const sheets = new Map<string, Excel.Worksheet>();
  const tables = new Map<string, Excel.Table>();
  const names = new Map<string, Excel.NamedItem>();
  const parts = new Map<string, Excel.CustomXmlPartScopedCollection>();
  for (const step of steps) {
    if ("sheet" in step && !sheets.has(step.sheet))
      sheets.set(step.sheet, workbook.worksheets.getItemOrNullObject(step.sheet).load("name"));
    if ("table" in step && !tables.has(step.table))
      tables.set(step.table, workbook.tables.getItemOrNullObject(step.table).load("name"));
    if (step.kind === "removeName" || step.kind === "addName")
      names.set(step.name, workbook.names.getItemOrNullObject(step.name).load("name"));
    if (step.kind === "xml" && !parts.has(step.namespace)) {
      const found = workbook.customXmlParts.getByNamespace(step.namespace);
      found.load("items/id");
      parts.set(step.namespace, found);
    }
  }
  await context.sync();
  const charts = new Map<UndoStep, Excel.Chart>();
  const columns = new Map<UndoStep, Excel.TableColumn>();
  for (const step of steps) {
    const sheet = "sheet" in step ? sheets.get(step.sheet) : undefined;
    const table = "table" in step ? tables.get(step.table) : undefined;
    if ((step.kind === "removeChart" || step.kind === "chartData") && exists(sheet))
      charts.set(step, sheet.charts.getItemOrNullObject(step.chart).load("name"));
    if (step.kind === "removeTableColumn" && exists(table))
      columns.set(step, table.columns.getItemOrNullObject(step.column).load("name"));
  }
  if (charts.size + columns.size > 0) await context.sync();
  return { sheets, tables, names, charts, columns, parts };
}

function applyStep(context: Excel.RequestContext, step: UndoStep, targets: Targets): void {
  const sheet = "sheet" in step ? targets.sheets.get(step.sheet) : undefined;
  const chart = targets.charts.get(step);
  const column = targets.columns.get(step);
  switch (step.kind) {
    case "removeSheet":
      if (exists(sheet)) sheet.delete();
      break;
    case "clearCells":
      if (exists(sheet)) sheet.getRange(formatZone(step.zone)).clear();
      break;
    case "removeRows":
      if (exists(sheet)) sheet.getRange(`${step.row + 1}:${step.row + step.count}`).delete("Up");
      break;
    case "removeTable": {
      const table = targets.tables.get(step.table);
      if (exists(table)) table.convertToRange();
      break;
    }
    case "removeTableRows": {
      const table = targets.tables.get(step.table);
      if (exists(table))
        for (let row = step.row + step.count - 1; row >= step.row; row--) table.rows.getItemAt(row).delete();
      break;
    }
    case "removeTableColumn":
      if (exists(column)) column.delete();
      break;
    case "removeChart":
      if (exists(chart)) chart.delete();
      break;
    case "chartData":
      if (exists(chart) && exists(sheet)) chart.setData(sheet.getRange(step.address), "Columns");
      break;
    case "removeName": {
      const name = targets.names.get(step.name);
      if (exists(name)) name.delete();
      break;
    }
    case "addName":
      if (!exists(targets.names.get(step.name)))
        context.workbook.names.add(step.name, step.formula).visible = false;
      break;
    case "xml": {
      const part = targets.parts.get(step.namespace)?.items[0];
      if (part && step.xml === null) part.delete();
      else if (part && step.xml !== null) part.setXml(step.xml);
      else if (step.xml !== null) context.workbook.customXmlParts.add(step.xml);
      break;
    }
    case "cells":
    case "wrote":
      break;
  }
}

function exists<T extends Found>(object: T | undefined): object is T {
  return object !== undefined && !object.isNullObject;
}
