import type { Members } from "../HostType";
import type { TrackedRange } from "../ReferenceTable";
import { conditionalFormatCollectionType } from "./conditionalFormatCollection";
import { dataValidationType } from "./dataValidation";
import { rangeFormatType } from "./rangeFormat";
import { worksheetType } from "./worksheet";

export const rangeNavigation: NonNullable<Members<TrackedRange>["nav"]> = {
  worksheet: ({ sheetId }) => worksheetType({ id: sheetId }),
  format: (range) => rangeFormatType(range),
  conditionalFormats: (range) => conditionalFormatCollectionType(range),
  dataValidation: (range) => dataValidationType(range),
};
