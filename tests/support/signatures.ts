import { catalogue } from "../../src/functions/catalogue";

/** Every function's parameters in order, "?" behind an optional one. */
export const signatures: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(catalogue).map(([id, { parameters }]) => [
    id,
    Object.entries(parameters).map(([name, parameter]) => ("optional" in parameter ? `${name}?` : name)),
  ]),
);
