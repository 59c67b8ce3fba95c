import { isOmitted } from "./rawCells";
import type { Form, Unit } from "../argumentWords";

/** What a number may be; a number outside is `outOfRange`. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  /** The number must be larger than this one. */
  readonly above?: number;
  readonly whole?: true;
}

/** One parameter of a signature: what it takes, for the help, and how its raw argument becomes a typed value. */
export interface Parameter<Value = unknown> {
  readonly form: Form;
  readonly unit?: Unit;
  readonly optional?: true;
  /** The value when the argument is left out. */
  readonly otherwise?: Value;
  readonly bounds?: Bounds;
  readonly read: (name: string, raw: unknown) => Value;
}

/** A parameter that takes one word of a few; Excel offers them from the list `listId`. */
export interface WordParameter<Word extends string = string> extends Parameter<Word> {
  readonly listId: string;
  readonly words: readonly Word[];
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of the arguments by the names of their parameters. */
export type Values<Given extends Parameters> = {
  readonly [Name in keyof Given]: Given[Name] extends Parameter<infer Value> ? Value : never;
};

/** The parameter made optional: `otherwise` is its value when the argument is left out. */
export function optional<Value>(parameter: Parameter<Value>): Parameter<Value | undefined>;
export function optional<Value>(parameter: Parameter<Value>, otherwise: Value): Parameter<Value>;
export function optional<Value>(
  parameter: Parameter<Value>,
  otherwise?: Value,
): Parameter<Value | undefined> {
  return {
    ...parameter,
    optional: true,
    ...(otherwise === undefined ? {} : { otherwise }),
    read: (name, raw) => (isOmitted(raw) ? otherwise : parameter.read(name, raw)),
  };
}
