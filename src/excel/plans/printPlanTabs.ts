import { ExcelError } from "../ExcelError";
import { translateHostError } from "../translateHostError";

/**
 * Page setup of new plan tabs: A4 landscape, one page wide, title repeated. One round trip. Returns the error by which it
 * could not be done (Excel refuses page setup where there is no printer), or null; a host without page setup is none.
 */
export async function printPlanTabs(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<unknown> {
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
    return error instanceof ExcelError && error.key === "hostNotSupported" ? null : error;
  }
}
