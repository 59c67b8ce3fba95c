import type { FunctionDefinition } from "./edge/defineFunction";
import type { Parameter, WordParameter } from "./edge/Parameter";

/** The text of a parameter; where it takes one word of a few, also what each of them means. */
export type ParameterWords<Given extends Parameter> =
  Given extends WordParameter<infer Word>
    ? { readonly text: string; readonly words: Readonly<Record<Word, string>> }
    : string;

/**
 * The words of a function in one language, complete by its signature. They are no part of functions.js: the build
 * makes metadata and help pages from them.
 */
export type FunctionWords<Definition extends FunctionDefinition = FunctionDefinition> = {
  /** A question, and how it is answered; Excel shows it. */
  readonly description: string;
  /** What comes back. */
  readonly result: string;
  readonly parameters: {
    readonly [Name in keyof Definition["parameters"]]: ParameterWords<Definition["parameters"][Name]>;
  };
  /** Good to know. */
  readonly remarks: readonly string[];
  /** When it gives which error, beyond what holds for any argument of the kind. */
  readonly errors: readonly ErrorWords[];
  /** Where the formula is from, in English only. */
  readonly sources?: readonly string[];
} & (Definition["result"] extends readonly string[]
  ? { readonly columns: Readonly<Record<Definition["result"][number], string>> }
  : unknown);

export type ErrorWords = readonly ["#VALUE!" | "#NUM!" | "#N/A" | "#DIV/0!", string];
