import type { HostContext } from "../../HostContext";
import type { Members } from "../../Members";
import type { FormattedZone } from "../../zones";
import type { Targets } from "../Targets";

type Formatted = {
  [Name in keyof Targets]: Targets[Name] extends FormattedZone ? Name : never;
}[keyof Targets];

/**
 * Members of a zone's looks as those of several zones: a change goes to each, and what is read is null ("" for a color)
 * where they differ, as it is where the cells of one differ.
 */
export function overAreas<Name extends Formatted>(members: Members<Name>): Members<Name> {
  type Target = Targets[Name] & FormattedZone;
  const each = (target: Target): readonly Target[] =>
    target.areas?.map((zone) => ({ ...target, zone })) ?? [target];
  const get = Object.entries(members.get ?? {}).map(([name, read]) => [
    name,
    (target: Target, context: HostContext): unknown => {
      const [first, ...others] = each(target).map((one) => read(one, context));
      return others.every((other) => other === first) ? first : name === "color" ? "" : null;
    },
  ]);
  const set = Object.entries(members.set ?? {}).map(([name, write]) => [
    name,
    (target: Target, value: unknown, context: HostContext): void =>
      each(target).forEach((one) => write(one, value, context)),
  ]);
  const call = Object.entries(members.call ?? {}).map(([name, run]) => [
    name,
    (target: Target, args: readonly unknown[], context: HostContext): unknown =>
      each(target).map((one) => run(one, args, context))[0],
  ]);
  return {
    ...members,
    ...(members.get && { get: Object.fromEntries(get) as Members<Name>["get"] }),
    ...(members.set && { set: Object.fromEntries(set) as Members<Name>["set"] }),
    ...(members.call && { call: Object.fromEntries(call) as Members<Name>["call"] }),
  } as Members<Name>;
}
