import type { Cell } from "../../core/cells/Cell";
import { funnelRows } from "../../core/funnel/funnelRows";
import type { SheetDraft } from "../../excel/output/SheetDraft";
import type { OutputList } from "../../excel/output/userEdits";
import type { ForecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { ForecastFigures } from "./compute";
import type { ForecastFormulas } from "./formulas";
import { places } from "./sheetLayout";

const money = "#,##0";
const count = "#,##0";
const share = "0.0%";

/** The deals by stage, as KAM.FUNNEL spills them, with what they really weigh. */
export function stageList(
  draft: SheetDraft,
  figures: ForecastFigures,
  formulas: ForecastFormulas | null,
  texts: ForecastSheetTexts,
): OutputList {
  const names = texts.stageColumns;
  const headers = [
    names.stage,
    names.deals,
    names.amount,
    names.weight,
    names.weighted,
    names.share,
    names.conversion,
  ];
  const formats = [null, count, money, share, money, share, share];
  const rows = stageRows(figures, texts.total);
  draft.values(places.caption, places.stage, [[texts.stageTable]]);
  draft.values(places.header, places.stage, [headers]);
  const zone = { row: places.body, column: places.stage, rows: rows.length, columns: headers.length };
  if (formulas === null) draft.values(zone.row, zone.column, rows, formats);
  else {
    draft.formula(zone.row, zone.column, formulas.stages, null, zone);
    draft.format(zone, formats);
  }
  return { zone, keys: [zone.column] };
}

/** Stages that are not lost come first, in the order of the table; a stage of deals weighed by themselves has no weight. */
function stageRows({ stageIndex, amounts, stageTable, stageSums }: ForecastFigures, total: string): Cell[][] {
  const open = stageSums.filter((_, stage) => stageTable.lost[stage] !== true);
  const weighted = open.reduce((sum, stage) => sum + stage.weighted, 0);
  return funnelRows(stageIndex, amounts, stageTable).map((row, place, all): Cell[] => {
    const isTotal = place === all.length - 1;
    const own = open[place];
    return [
      isTotal ? total : row.stage,
      row.deals,
      row.amount,
      own?.isOwn === true ? "" : (row.weight ?? ""),
      isTotal ? weighted : (own?.weighted ?? row.weighted),
      row.dealsShare ?? "",
      row.conversion ?? "",
    ];
  });
}
