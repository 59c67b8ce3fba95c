import { defineType } from "../HostType";
import type { TableTarget } from "./table";

/** Excel.TableSort: a table here keeps no sort of its own, so clearing it has nothing to undo. */
export const tableSortType = defineType<TableTarget>("TableSort", {
  get: { fields: () => [], matchCase: () => false },
  call: { clear: () => undefined, reapply: () => undefined },
});
