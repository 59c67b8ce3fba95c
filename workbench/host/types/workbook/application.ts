import { flagValue } from "../../arguments";
import type { Members } from "../../Members";

/** Excel.Application. Calculation is always automatic; suspending it changes nothing that a client could see. */
export const applicationMembers: Members<"Application"> = {
  get: {
    calculationMode: () => "Automatic",
    calculationState: () => "Done",
    decimalSeparator: (_target, { rules }) => (rules.decimalComma ? "," : "."),
    thousandsSeparator: (_target, { rules }) => (rules.decimalComma ? "." : ","),
  },
  call: {
    calculate: (_target, _args, { book }) => book.recalculate(),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Excel.Runtime: the switch for events. */
export const runtimeMembers: Members<"Runtime"> = {
  get: { enableEvents: (_target, { events }) => events.enabled },
  set: {
    enableEvents(_target, value, { events }) {
      events.enabled = flagValue(value);
    },
  },
};
