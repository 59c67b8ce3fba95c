import { labelKey } from "../../core/cells/labelKey";
import { DomainError } from "../../core/DomainError";
import { isOmitted } from "./isOmitted";
import { readAllLabels } from "./readLabels";

/**
 * The labels of an optional list, blanks left out; undefined when the argument was left out.
 * Errors: `duplicateKey`; `labelCount` unless there are as many as expected.
 */
export function readLabelList(
  parameter: string,
  raw: unknown,
  expected?: number,
): readonly string[] | undefined {
  if (isOmitted(raw)) return undefined;
  const labels = readAllLabels(parameter, raw).labels.filter((label) => label !== "");
  const seen = new Set<string>();
  for (const label of labels) {
    const key = labelKey(label);
    if (seen.has(key)) throw new DomainError("duplicateKey", { parameter, value: label });
    seen.add(key);
  }
  if (expected !== undefined && labels.length !== expected) {
    throw new DomainError("labelCount", { parameter, value: labels.length, expected });
  }
  return labels;
}
