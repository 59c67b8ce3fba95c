/** Queues whether a filter hides rows of a sheet, over which Excel misplaces what is written (office-js 224). */
export function queueSheetFiltered(sheet: Excel.Worksheet): () => boolean {
  sheet.autoFilter.load("isDataFiltered");
  sheet.tables.load("items/autoFilter/isDataFiltered");
  return () =>
    [sheet.autoFilter, ...sheet.tables.items.map(({ autoFilter }) => autoFilter)].some(
      ({ isDataFiltered }) => isDataFiltered,
    );
}
