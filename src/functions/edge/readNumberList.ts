import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import { readAllNumbers } from "./readAllNumbers";

/** The numbers of an optional list, blanks left out; undefined when the argument was left out. */
export function readNumberList(parameter: string, raw: unknown): readonly number[] | undefined {
  if (isOmitted(raw)) return undefined;
  const numbers = Array.from(readAllNumbers(parameter, raw).values).filter((number) => !Number.isNaN(number));
  if (numbers.length === 0) throw new DomainError("emptyTable", { parameter });
  return numbers;
}
