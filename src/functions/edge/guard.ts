import { settle } from "./settle";
import { toCellError } from "./toCellError";

type Adapter = (...values: never[]) => unknown;

/** The function as Excel calls it: it settles every result and throws nothing but a CustomFunctions.Error. */
export function guard(adapter: Adapter): (...values: unknown[]) => unknown {
  return (...values) => {
    try {
      return withoutStacks(() => settle(adapter(...(withoutInvocation(values) as never[]))));
    } catch (thrown) {
      throw toCellError(thrown);
    }
  };
}

/** A column of bad cells makes an error for each; recording where each came from would take most of the time. */
function withoutStacks<Result>(work: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Excel appends its invocation object to the arguments, however few there are. */
function withoutInvocation(values: readonly unknown[]): readonly unknown[] {
  const last = values.at(-1);
  const isInvocation = typeof last === "object" && last !== null && "functionName" in last;
  return isInvocation ? values.slice(0, -1) : values;
}
