import { labelKey } from "../../core/cells/labelKey";
import { isBlank, textOfCell } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { singleCell } from "./singleCell";

/** One word of a few, whatever its case; the first of them when it was left out. Errors: `notChoice`. */
export function readChoice<Choice extends string>(
  parameter: string,
  raw: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const cell = singleCell(parameter, raw);
  if (isBlank(cell)) return choices[0];
  const key = labelKey(textOfCell(cell));
  const choice = choices.find((candidate) => labelKey(candidate) === key);
  if (choice !== undefined) return choice;
  throw new DomainError("notChoice", { parameter, value: textOfCell(cell), expected: choices.join(", ") });
}
