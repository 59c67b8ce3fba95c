import { flagValue, textArgument } from "../../arguments";
import type { Members } from "../../Members";

/**
 * Excel.Application. Suspending calculation changes nothing that a client could see. Only "FullRebuild" and "Full"
 * look the names of functions up anew.
 */
export const applicationMembers: Members<"Application"> = {
  get: {
    decimalSeparator: (_target, { rules }) => (rules.decimalComma ? "," : "."),
    thousandsSeparator: (_target, { rules }) => (rules.decimalComma ? "." : ","),
    calculationMode: (_target, { book }) => (book.calculation.isManual ? "Manual" : "Automatic"),
    calculationState: (_target, { book }) => (book.calculation.isPending ? "Pending" : "Done"),
  },
  call: {
    calculate(_target, args, { book }) {
      if (textArgument(args, 0, "Recalculate").startsWith("Full")) book.rebuild();
      else book.recalculate();
    },
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
