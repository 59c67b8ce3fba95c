import {
  coreTypes,
  invalidateChartEvaluationCommands,
  invalidateEvaluationCommands,
  lockedSheetAllowedCommands,
  registries,
} from "@odoo/o-spreadsheet";
import type { CoreCommand } from "@odoo/o-spreadsheet";
import { errorType } from "./excelFunctions/errorType";
import { BatchPlugin } from "./plugins/BatchPlugin";
import { BookBordersPlugin } from "./plugins/BookBordersPlugin";
import { BookCellPlugin } from "./plugins/BookCellPlugin";
import { BookEvaluationPlugin } from "./plugins/BookEvaluationPlugin";
import { BookHistoryPlugin } from "./plugins/BookHistoryPlugin";
import { BookNamesPlugin } from "./plugins/BookNamesPlugin";
import { BookRowSizePlugin } from "./plugins/BookRowSizePlugin";
import { BookSheetPlugin } from "./plugins/BookSheetPlugin";
import { BookTablePlugin } from "./plugins/BookTablePlugin";

const ERRORS = [
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
    .replace("borders", BookBordersPlugin)
    .replace("tables", BookTablePlugin)
    .replace("cell", BookCellPlugin)
    .replace("named_ranges", BookNamesPlugin);
  registries.coreViewsPluginRegistry
    .replace("evaluation", BookEvaluationPlugin)
    .replace("row_size", BookRowSizePlugin);
  registries.featurePluginRegistry.replace("history", BookHistoryPlugin).add("kam_batch", BatchPlugin);
  lockedSheetAllowedCommands.add("KAM_BATCH" as CoreCommand["type"]);
  ERRORS.forEach((error) => registries.errorTypes.add(error));
  registries.functionRegistry.replace("ERROR.TYPE", errorType);
  for (const type of [
    "KAM_WRITE_CELLS",
    "KAM_SET_NAME",
    "KAM_DELETE_NAME",
  ] as unknown as CoreCommand["type"][]) {
    coreTypes.add(type);
    invalidateEvaluationCommands.add(type);
    invalidateChartEvaluationCommands.add(type);
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
