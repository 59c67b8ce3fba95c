/** A CustomFunctions.Error, which at run time is an Error with the text of an Excel error as its code. */
export type CellFailure = Error & { readonly code: string };

/** The errors that Excel lets a function return, and those that it may hand over and that are passed on. */
export function cellFailure(code: string, message = ""): CellFailure {
  const failure: unknown = new CustomFunctions.Error(code as never, message);
  return failure as CellFailure;
}

export function isCellFailure(value: unknown): value is CellFailure {
  return value instanceof CustomFunctions.Error;
}
