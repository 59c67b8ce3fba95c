import { registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, Arg } from "@odoo/o-spreadsheet";
import { errorValue } from "../values/errorValue";

/** Excel's own numbering: #NULL! is 1. */
const errors = [
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"],
  ...["#SPILL!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!", "#CALC!"],
];

/** ERROR.TYPE, which the engine lacks: the number of an error, #N/A for anything else. */
export const errorType: AddFunctionDescription = {
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
