import { defineType } from "../HostType";
import { recalculate } from "../sheet/recalculate";
import { cultureInfoType } from "./cultureInfo";

/** Excel.Application. Calculation is always automatic; suspending it changes nothing that a client could see. */
export const applicationType = defineType<null>("Application", {
  get: {
    calculationMode: () => "Automatic",
    calculationState: () => "Done",
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => false,
  },
  nav: { cultureInfo: () => cultureInfoType(null) },
  call: {
    calculate: (_target, _args, { book }) => recalculate(book),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
