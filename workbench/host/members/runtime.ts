import { flagValue } from "../arguments";
import { defineType } from "../HostType";

/** Excel.Runtime: the switch for events. */
export const runtimeType = defineType<null>("Runtime", {
  get: { enableEvents: (_target, { events }) => events.enabled },
  set: {
    enableEvents(_target, value, { events }) {
      events.enabled = flagValue(value);
    },
  },
});
