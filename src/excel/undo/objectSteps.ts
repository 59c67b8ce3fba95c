import { partHash } from "../journal/journalXml";
import { setChartSource } from "../output/chartSource";
import { paintOps } from "../report/paintLooks";
import type { WriteOp } from "../write/WriteOp";
import type { UndoTargets } from "./findTargets";
import type { RowShift } from "./insertedRows";
import { rebuildOps } from "./rebuildSheet";
import type { StepOf, UndoStep } from "./UndoStep";

/** What takes back a change of something else than cells, where it still stands. */
export function objectChange(
  step: UndoStep,
  targets: UndoTargets,
  shifts: ReadonlyMap<string, RowShift | null>,
): readonly WriteOp[] {
  switch (step.kind) {
    case "removeSheet": {
      const sheet = targets.added.get(step);
      return sheet === undefined ? [] : [op(() => sheet.delete())];
    }
    case "insertedRows": {
      const sheet = targets.sheets.get(step.sheet);
      const inserts = [...(shifts.get(step.sheet)?.inserts ?? [])].reverse();
      return inserts.map(({ row, count }) =>
        op(() => sheet?.getRange(`${row + 1}:${row + count}`).delete("Up")),
      );
    }
    case "removeTable": {
      const table = targets.tables.get(step.table);
      return table === undefined ? [] : [op(() => table.item.convertToRange())];
    }
    case "removeChart": {
      const chart = targets.charts.get(step);
      return chart === undefined ? [] : [op(() => chart.delete())];
    }
    case "chartData": {
      const [chart, sheet] = [targets.charts.get(step), targets.sheets.get(step.sheet)];
      if (chart === undefined || sheet === undefined) return [];
      return [op(() => chart.setData(sheet.getRange(step.address), "Columns"))];
    }
    case "chartSource": {
      const [chart, sheet] = [targets.charts.get(step), targets.sheets.get(step.sheet)];
      if (chart === undefined || sheet === undefined) return [];
      return [op(() => setChartSource(chart, sheet, step.written.values.length, step.source, []))];
    }
    case "looks": {
      const sheet = targets.sheets.get(step.sheet);
      return sheet === undefined ? [] : paintOps(() => sheet, step.before, step.painted, step.origin);
    }
    case "sheetName": {
      const sheet = targets.sheets.get(step.sheet);
      const isOurs = sheet?.name === step.given && !targets.sheets.has(step.former);
      return isOurs ? [op(() => void (sheet.name = step.former))] : [];
    }
    case "removeName": {
      const name = targets.names.get(step.name);
      return name === undefined || name.zone === null ? [] : [op(() => name.item.delete())];
    }
    case "hideRows": {
      const sheet = targets.sheets.get(step.sheet);
      return step.runs.map(({ row, count }) =>
        op(() => {
          if (sheet !== undefined) sheet.getRange(`${row + 1}:${row + count}`).rowHidden = true;
        }),
      );
    }
    case "addName": {
      const { name, formula } = step;
      const found = targets.names.get(name)?.item;
      if (found?.visible === false) return [];
      if (found !== undefined) return [op(() => void (found.visible = false))];
      return [{ ...op(() => undefined), apply: ({ workbook }) => addHidden(workbook, name, formula) }];
    }
    case "addSheet":
      return sheetChange(step, targets);
    case "addSetting": {
      if (targets.settings.has(step.key)) return [];
      const { key, value } = step;
      return [{ ...op(() => undefined), apply: ({ workbook }) => void workbook.settings.add(key, value) }];
    }
    case "xml":
      return partChange(step, targets);
    case "cells":
    case "wrote":
    case "removeTableColumns":
    case "removeTableRows":
      return [];
  }
}

function sheetChange({ copy, temporary }: StepOf<"addSheet">, { sheets }: UndoTargets): readonly WriteOp[] {
  if (sheets.has(copy.name)) return [];
  const half = sheets.get(temporary);
  return [...(half === undefined ? [] : [op(() => half.delete())]), ...rebuildOps(copy, temporary)];
}

function addHidden({ names }: Excel.Workbook, name: string, formula: string): void {
  names.add(name, formula).visible = false;
}

function op(apply: () => void): WriteOp {
  return { bytes: 500, undo: [], apply };
}

function partChange({ namespace, xml, written }: StepOf<"xml">, { parts }: UndoTargets): readonly WriteOp[] {
  const found = parts.get(namespace);
  const hash = typeof written === "string" ? partHash(written) : written;
  const stands = (found === undefined ? null : partHash(found.xml)) === hash;
  if (!stands) return [];
  return [
    {
      bytes: 2 * (xml?.length ?? 0) + 300,
      undo: [],
      apply({ workbook: { customXmlParts } }) {
        if (found !== undefined && xml === null) found.part.delete();
        else if (found !== undefined && xml !== null) found.part.setXml(xml);
        else if (xml !== null) customXmlParts.add(xml);
      },
    },
  ];
}
