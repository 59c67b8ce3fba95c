import { funnelRows } from "../../core/funnel/funnelRows";
import { type ReportCell, type ReportTable, textColumn, numberColumn } from "../../excel/report/Report";
import type { ForecastSheetTexts } from "../../i18n/forecastSheetTexts";
import { rowName, type RowNames, withRowNames } from "../list/rowNames";
import type { ForecastFigures } from "./compute";
import { type ForecastDraft, sheetFormats } from "./ForecastDraft";

/** Own probabilities, deals without a stage and lost ones may come to a live funnel. */
const room = 3;

/** The deals by stage, as KAM.FUNNEL spills them, with what they really weigh. */
export function stageTable(
  { figures, formulas, amountName }: ForecastDraft,
  texts: ForecastSheetTexts,
): ReportTable {
  const names = texts.stageColumns;
  const { money, count, share } = sheetFormats;
  return {
    id: "stages",
    caption: texts.stageTable,
    columns: [
      textColumn(names.stage),
      numberColumn(names.deals, count),
      numberColumn(amountName, money),
      numberColumn(names.weight, share),
      numberColumn(names.weighted, money),
      numberColumn(names.share, share),
      numberColumn(names.conversion, share),
    ],
    rows: stageRows(figures, texts.rowNames),
    ...(formulas === null
      ? {}
      : {
          spills: [{ column: 0, columns: 7, formula: () => withRowNames(formulas.stages, texts.rowNames) }],
          room,
        }),
    endsInTotal: true,
    notes: [texts.stageNote],
    keys: [0],
  };
}

/** Stages that are not lost come first, in the order of the table; a stage of deals weighed by themselves has no weight. */
function stageRows(
  { stageIndex, amounts, stageTable: stages, stageSums }: ForecastFigures,
  names: RowNames,
): ReportCell[][] {
  const open = stageSums.filter((_, stage) => stages.lost[stage] !== true);
  const weighted = open.reduce((sum, stage) => sum + stage.weighted, 0);
  return funnelRows(stageIndex, amounts, stages).map((row, place, all): ReportCell[] => {
    const isTotal = place === all.length - 1;
    const own = open[place];
    return [
      rowName(row.stage, names),
      row.deals,
      row.amount,
      own?.isOwn === true ? "" : (row.weight ?? ""),
      isTotal ? weighted : (own?.weighted ?? row.weighted),
      row.dealsShare ?? "",
      row.conversion ?? "",
    ];
  });
}
