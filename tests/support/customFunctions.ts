/** Stands in for the part of Microsoft's runtime that the functions use, where a test does not load the real one. */
class FunctionError extends Error {
  readonly code: string;
  constructor(code?: string, message?: string) {
    super(message ?? "");
    this.code = code ?? "#VALUE!";
  }
}

export const registered = new Map<string, (...values: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: FunctionError,
    ErrorCode: {},
    associate: (id: string, implementation: (...values: unknown[]) => unknown) => {
      registered.set(id, implementation);
    },
  },
});

/** An error as it looks in golden cases and in expectations. */
export interface ErrorValue {
  readonly error: string;
  readonly message?: string;
}

export function errorCell(code: string): Error {
  return new FunctionError(code);
}

/** Calls a registered function; a thrown error comes back as its value. */
export function call(id: string, ...values: unknown[]): unknown {
  const implementation = registered.get(id);
  if (!implementation) throw new Error(`${id} is not registered`);
  try {
    return plain(implementation(...values));
  } catch (thrown) {
    if (!(thrown instanceof FunctionError)) throw thrown;
    return plain(thrown);
  }
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof FunctionError)) return value;
  return value.message === "" ? { error: value.code } : { error: value.code, message: value.message };
}
