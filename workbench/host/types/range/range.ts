import type { HostContext } from "../../HostContext";
import { ref } from "../../HostRef";
import type { Members } from "../../Members";
import type { TrackedRange } from "../../zones";
import { cellProperties } from "./cellProperties";
import { rangeChange } from "./rangeChange";
import { rangeMove } from "./rangeMove";
import { rangeRead } from "./rangeRead";
import { rangeSearch } from "./rangeSearch";
import { rangeWrite } from "./rangeWrite";

/** Excel.Range: one zone of one sheet. */
export const rangeMembers: Members<"Range"> = {
  identity: (range, context) => ({ _ReferenceId: idOf(range, context) }),
  get: rangeRead,
  nav: {
    worksheet: ({ sheetId }) => ref("Worksheet", { sheetId }),
    format: (range) => ref("RangeFormat", range),
    conditionalFormats: (range) => ref("ConditionalFormatCollection", range),
    dataValidation: (range) => ref("DataValidation", range),
  },
  set: rangeWrite,
  call: {
    ...rangeMove,
    ...rangeSearch,
    ...rangeChange,
    ...cellProperties,
    _keepReference: (range, _args, context) => context.references.keep(idOf(range, context)),
  },
};

const idOf = (range: TrackedRange, { references }: HostContext): string =>
  references.idOf(range, ref("Range", range), [range]);
