import {
  coreTypes,
  invalidateChartEvaluationCommands,
  invalidateEvaluationCommands,
  lockedSheetAllowedCommands,
  registries,
  type CoreCommand,
  type AddFunctionDescription,
  type Arg,
} from "@odoo/o-spreadsheet";
import { BatchPlugin, BookHistoryPlugin } from "./plugins/BookHistoryPlugin";
import { BookBordersPlugin } from "./plugins/BookBordersPlugin";
import { BookCellPlugin } from "./plugins/BookCellPlugin";
import { BookColorsPlugin } from "./plugins/BookColorsPlugin";
import { BookEvaluationPlugin } from "./plugins/BookEvaluationPlugin";
import { BookNamesPlugin } from "./plugins/BookNamesPlugin";
import { BookPagesPlugin } from "./plugins/BookPagesPlugin";
import { BookHeaderSizePlugin, BookHeaderVisibilityPlugin } from "./plugins/BookHeaderPlugins";
import { BookHeaderPositionsPlugin } from "./plugins/BookHeaderPositionsPlugin";
import { BookRowSizePlugin } from "./plugins/BookRowSizePlugin";
import { BookSheetPlugin } from "./plugins/BookSheetPlugin";
import { BookValidationPlugin } from "./plugins/BookValidationPlugin";
import { BookTablePlugin } from "./plugins/BookTablePlugin";
import { indexCriteriaFunctions } from "./criteriaFunctions";
import { drawChartsAsExcel } from "./charts/drawChartsAsExcel";
import { pasteTextsAsTyped } from "./pasteTexts";
import { errorValue } from "./values/errorValue";

const errorWords = [
  "#VALUE!",
  "#REF!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
];

let isInstalled = false;

/** Puts this host's plugins into o-spreadsheet's registries, once per page or process. */
export function installEngine(): void {
  if (isInstalled) return;
  isInstalled = true;
  fillGapsOfNode20();
  Object.assign(globalThis.console, { debug: () => undefined });
  registries.corePluginRegistry
    .replace("sheet", BookSheetPlugin)
    .replace("headerSize", BookHeaderSizePlugin)
    .replace("header visibility", BookHeaderVisibilityPlugin)
    .replace("borders", BookBordersPlugin)
    .replace("tables", BookTablePlugin)
    .replace("cell", BookCellPlugin)
    .replace("dataValidation", BookValidationPlugin)
    .replace("named_ranges", BookNamesPlugin);
  registries.coreViewsPluginRegistry
    .replace("evaluation", BookEvaluationPlugin)
    .replace("custom_colors", BookColorsPlugin)
    .replace("row_size", BookRowSizePlugin);
  registries.statefulUIPluginRegistry.replace("header_positions", BookHeaderPositionsPlugin);
  registries.featurePluginRegistry.replace("history", BookHistoryPlugin).add("kam_batch", BatchPlugin);
  registries.corePluginRegistry.add("kam_pages", BookPagesPlugin);
  for (const type of ["KAM_BATCH", "KAM_CALCULATED", "KAM_SET_PAGE"] as unknown as CoreCommand["type"][])
    lockedSheetAllowedCommands.add(type);
  invalidateEvaluationCommands.add("KAM_CALCULATED" as CoreCommand["type"]);
  invalidateChartEvaluationCommands.add("KAM_CALCULATED" as CoreCommand["type"]);
  errorWords.forEach((error) => registries.errorTypes.add(error));
  registries.functionRegistry.replace("ERROR.TYPE", errorType).replace("UNICODE", unicode);
  liftConcatenate();
  indexCriteriaFunctions();
  drawChartsAsExcel();
  pasteTextsAsTyped();
  const changingCells = ["KAM_WRITE_CELLS", "KAM_SET_NAME", "KAM_DELETE_NAME"];
  for (const type of changingCells as unknown as CoreCommand["type"][]) {
    invalidateEvaluationCommands.add(type);
    invalidateChartEvaluationCommands.add(type);
  }
  for (const type of [...changingCells, "KAM_SET_PAGE"] as unknown as CoreCommand["type"][]) {
    coreTypes.add(type);
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
}

/** o-spreadsheet 19.3 asks for Node 22; all it uses of it is Object.groupBy. */
function fillGapsOfNode20(): void {
  const target = Object as unknown as { groupBy?: typeof groupBy };
  target.groupBy ??= groupBy;
}

function groupBy<Item>(items: Iterable<Item>, key: (item: Item, index: number) => PropertyKey): object {
  const groups = Object.create(null) as Record<PropertyKey, Item[]>;
  let index = 0;
  for (const item of items) (groups[key(item, index++)] ??= []).push(item);
  return groups;
}

/** Excel's own numbering: #NULL! is 1. */
const errors = [
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"],
  ...["#SPILL!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!", "#CALC!"],
];

/** ERROR.TYPE, which the engine lacks: the number of an error, #N/A for anything else. */
const errorType: AddFunctionDescription = {
  description: "The number of an error; #N/A for a value that is no error.",
  // The very category of its neighbours: the library compares it by identity, as a text that is translated late.
  category: registries.functionRegistry.get("ISERROR").category ?? "Info",
  isExported: true,
  args: [{ name: "error_val", description: "The value to look at.", type: ["ANY"], acceptErrors: true }],
  compute(arg: Arg) {
    const value = arg !== undefined && !Array.isArray(arg) ? arg.value : null;
    const number = typeof value === "string" ? errors.indexOf(errorValue(value)) + 1 : 0;
    return number === 0 ? { value: "#N/A" } : { value: number };
  },
};

/** UNICODE, which the engine lacks: the code of a text's first character; #VALUE! for none and for half of one. */
const unicode: AddFunctionDescription = {
  description: "The code of the first character of a text.",
  category: registries.functionRegistry.get("LEN").category ?? "Text",
  isExported: true,
  args: [{ name: "text", description: "The text.", type: ["STRING"] }],
  compute(arg: Arg) {
    const code = textOf(arg).codePointAt(0);
    const isHalf = code !== undefined && code >= 0xd800 && code <= 0xdfff;
    return code === undefined || isHalf ? { value: "#VALUE!" } : { value: code };
  },
};

/** Lets CONCATENATE, which & stands for, take blocks cell by cell as Excel does; the engine's joins them to one text. */
function liftConcatenate(): void {
  const description = registries.functionRegistry.get("CONCATENATE");
  registries.functionRegistry.replace("CONCATENATE", {
    ...description,
    args: [{ name: "string", description: "A text.", type: ["STRING"], repeating: true }],
    compute: (...texts: Arg[]) => texts.map(textOf).join(""),
  });
}

function textOf(arg: Arg | undefined): string {
  const value = arg !== undefined && !Array.isArray(arg) ? arg.value : null;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}
