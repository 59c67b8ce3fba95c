import { labelKey } from "../cells/labelKey";
import { DomainError } from "../DomainError";

const code = /^(?:kdm|ki|ku|cr[1-5])(?![\da-z])/;

/**
 * The position of each label among the known ones, by the whole label or by the code in front of it ("KDM 关键决策者");
 * −1 for a blank. Errors: `unknownLabel` with the position of the first that is not known.
 */
export function resolveLabels(
  labels: readonly string[],
  known: readonly string[],
  parameter: string,
): Int32Array {
  const positions = new Map<string, number>();
  known.forEach((label, position) => {
    const key = labelKey(label);
    positions.set(key, position);
    positions.set(code.exec(key)?.[0] ?? key, position);
  });
  return Int32Array.from(labels, (label, index) => {
    const key = labelKey(label);
    if (key === "") return -1;
    const position = positions.get(key) ?? positions.get(code.exec(key)?.[0] ?? key);
    if (position === undefined)
      throw new DomainError("unknownLabel", { parameter, value: label, item: index + 1 });
    return position;
  });
}
