import { isBlank, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { numberFromCell } from "../../core/cells/parseNumber";
import { DomainError } from "../../core/DomainError";
import { singleCell } from "./singleCell";

const words: Readonly<Record<string, boolean>> = { true: true, false: false };

/** TRUE or FALSE; a number is TRUE unless it is 0. Errors: `notBoolean`. */
export function readFlag(parameter: string, raw: unknown, otherwise: boolean): boolean {
  const cell = singleCell(parameter, raw);
  if (isBlank(cell)) return otherwise;
  if (typeof cell === "boolean") return cell;
  const word = words[labelKey(textOfCell(cell))];
  if (word !== undefined) return word;
  const number = numberFromCell(cell);
  if (typeof number === "number") return number !== 0;
  throw new DomainError("notBoolean", { parameter, value: textOfCell(cell) });
}
