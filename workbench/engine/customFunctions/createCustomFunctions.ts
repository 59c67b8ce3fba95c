/** A function as a bundle registers it. */
export type FunctionImplementation = (...input: unknown[]) => unknown;

/** The error class that functions throw, as Microsoft's runtime gives it. */
interface CustomFunctionsError {
  readonly code: string;
  readonly message: string;
}

export interface CustomFunctionsHost {
  /** the global `CustomFunctions` for the script */
  readonly CustomFunctions: {
    associate(
      id: string | Readonly<Record<string, FunctionImplementation>>,
      implementation?: FunctionImplementation,
    ): void;
    readonly Error: new (code: string, message?: string) => CustomFunctionsError;
    readonly ErrorCode: Readonly<Record<string, string>>;
  };
  /** what the script associated, by id */
  readonly implementations: Map<string, FunctionImplementation>;
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** Makes the global that a custom functions bundle expects, and the list it fills. */
export function createCustomFunctions(): CustomFunctionsHost {
  const implementations = new Map<string, FunctionImplementation>();
  class CellError extends Error implements CustomFunctionsError {
    readonly code: string;
    constructor(code: string, message = "") {
      super(message);
      this.code = code;
    }
  }
  return {
    implementations,
    CustomFunctions: {
      associate(id, implementation): void {
        if (typeof id !== "string") {
          Object.entries(id).forEach(([key, value]) => implementations.set(key.toUpperCase(), value));
        } else if (implementation) implementations.set(id.toUpperCase(), implementation);
      },
      Error: CellError,
      ErrorCode: errorCodes,
    },
  };
}
