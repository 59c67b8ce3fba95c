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
  const keys = known.map(labelKey);
  const codes = keys.map((key) => code.exec(key)?.[0] ?? key);
  return Int32Array.from(labels, (label, index) => {
    const key = labelKey(label);
    if (key === "") return -1;
    const whole = keys.indexOf(key);
    const position = whole >= 0 ? whole : codes.indexOf(code.exec(key)?.[0] ?? key);
    if (position < 0) throw new DomainError("unknownLabel", { parameter, value: label, row: index + 1 });
    return position;
  });
}
