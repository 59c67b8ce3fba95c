/** Adds a handler for sheets that are deleted, and for those renamed where Excel tells of that; for the next sync. */
export function addSheetHandlers(
  { worksheets }: Excel.Workbook,
  changed: () => Promise<void>,
): readonly [OfficeExtension.EventHandlerResult<unknown>, ...OfficeExtension.EventHandlerResult<unknown>[]] {
  const deleted = worksheets.onDeleted.add(changed);
  const renamed = Office.context.requirements.isSetSupported("ExcelApi", "1.17")
    ? worksheets.onNameChanged.add(changed)
    : null;
  return renamed === null ? [deleted] : [deleted, renamed];
}
