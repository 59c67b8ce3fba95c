import { ExcelError } from "../ExcelError";
import { translateHostError } from "../translateHostError";

/**
 * Page setup of new plan tabs: A4 landscape, one page wide, title repeated. One round trip. Returns why it could not be
 * done (Excel refuses page setup where there is no printer), or null; a host without page setup is no reason.
 */
export async function printPlanTabs(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<string | null> {
  for (const sheet of sheets) {
    const layout = context.workbook.worksheets.getItem(sheet).pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintTitleRows("$2:$3");
  }
  try {
    await context.sync();
    return null;
  } catch (failure) {
    const error = translateHostError(failure);
    if (!(error instanceof ExcelError)) throw failure;
    return error.key === "hostNotSupported" ? null : `${error.params["detail"] ?? error.key}`;
  }
}
