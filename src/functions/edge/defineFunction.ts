import { isCellFailure, toCellError } from "./cellErrors";
import { takeBack } from "./lentMemory";
import type { Parameters, Values } from "./Parameter";
import { settleCell, Settled } from "./results";

/**
 * What comes back: "each" one result per cell of the main argument, "together" the same where each depends on all,
 * "column" one below the other, "one" a single value; or the heads of a table.
 */
type ResultShape = "each" | "together" | "column" | "one" | readonly string[];

interface Signature<Given extends Parameters = Parameters, Result extends ResultShape = ResultShape> {
  /** In the order in which Excel has them. */
  readonly parameters: Given;
  readonly result: Result;
}

/** A custom function: its signature, and what Excel calls. */
export interface FunctionDefinition<
  Given extends Parameters = Parameters,
  Result extends ResultShape = ResultShape,
> extends Signature<Given, Result> {
  /** Takes raw arguments, gives settled cells, throws nothing but a CustomFunctions.Error. */
  readonly call: (...raw: unknown[]) => unknown;
}

export type Answer = Settled | string | number;

/** The function of a signature: every argument is read as its parameter says before `compute` sees it. */
export function defineFunction<const Result extends ResultShape, Given extends Parameters>(
  signature: Signature<Given, Result>,
  compute: (values: Values<Given>) => Answer,
): FunctionDefinition<Given, Result> {
  const parameters = Object.entries(signature.parameters);
  return {
    ...signature,
    call(...raw) {
      const limit = Error.stackTraceLimit;
      // A column of bad cells makes an error for each; recording where each came from would take most of the time.
      Error.stackTraceLimit = 0;
      try {
        const given = withoutInvocation(raw);
        const values: Record<string, unknown> = {};
        parameters.forEach(([name, { read }], index) => {
          values[name] = read(name, given[index]);
        });
        return settle(compute(values as Values<Given>));
      } catch (thrown) {
        throw toCellError(thrown);
      } finally {
        Error.stackTraceLimit = limit;
        takeBack();
      }
    },
  };
}

function settle(answer: Answer): unknown {
  if (answer instanceof Settled) return answer.cells;
  const cell = settleCell(answer);
  if (isCellFailure(cell)) throw cell;
  return cell;
}

/** Excel appends its invocation object to the arguments, however few there are. */
function withoutInvocation(values: readonly unknown[]): readonly unknown[] {
  const last = values.at(-1);
  const isInvocation = typeof last === "object" && last !== null && "functionName" in last;
  return isInvocation ? values.slice(0, -1) : values;
}
