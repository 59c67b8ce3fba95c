import { type BookMeta, queueBookMeta } from "../read/BookMeta";
import { queueSheetFiltered } from "../read/sheetFiltered";

interface PlanTabsSurvey {
  readonly meta: BookMeta;
  /** Tabs among those asked for that cannot be refreshed. */
  readonly protectedSheets: readonly string[];
  readonly filteredSheets: readonly string[];
  /** No tab can be added while the workbook's structure is protected. */
  readonly structureProtected: boolean;
}

/** What stands in the way of a build. One round trip, one more when tabs are there already. */
export async function surveyPlanTabs(
  context: Excel.RequestContext,
  anchors: readonly string[],
): Promise<PlanTabsSurvey> {
  const readMeta = queueBookMeta(context);
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  const meta = readMeta();
  const ids = new Map(meta.sheets.map(({ name, id }) => [name, id]));
  const tabs = anchors.flatMap((anchor) => {
    const name = meta.names.get(anchor)?.sheet;
    const id = name === undefined ? undefined : ids.get(name);
    if (name === undefined || id === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const own = sheet.protection.load("protected");
    return [{ name, own, isFiltered: queueSheetFiltered(sheet) }];
  });
  if (tabs.length > 0) await context.sync();
  return {
    meta,
    protectedSheets: tabs.filter(({ own }) => own.protected).map(({ name }) => name),
    filteredSheets: tabs.filter(({ isFiltered }) => isFiltered()).map(({ name }) => name),
    structureProtected: protection.protected,
  };
}
