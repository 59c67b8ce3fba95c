import { labelKey } from "../../core/cells/labelKey";
import { isBlank, textOfCell } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { singleCell } from "./singleCell";

/** One word of a few, or an earlier word for one, whatever its case; the first when it was left out. Errors: `notChoice`. */
export function readChoice<Choice extends string>(
  parameter: string,
  raw: unknown,
  choices: readonly [Choice, ...Choice[]],
  earlier?: ReadonlyMap<string, Choice>,
): Choice {
  const cell = singleCell(parameter, raw);
  if (isBlank(cell)) return choices[0];
  const key = labelKey(textOfCell(cell));
  const choice = earlier?.get(key) ?? choices.find((candidate) => labelKey(candidate) === key);
  if (choice !== undefined) return choice;
  throw new DomainError("notChoice", { parameter, value: textOfCell(cell), expected: choices.join(", ") });
}
