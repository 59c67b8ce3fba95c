import { codeEach, type Labels, labelsOf } from "../cells/Labels";
import { labelKey } from "../cells/labelKey";
import { DomainError } from "../DomainError";

const code = /^(?:kdm|ki|ku|cr[1-5])(?![\da-z])/;
const blank = -1;
const shared = -2;

/**
 * The position of each label among the known ones: by the whole label, else by the code in front of it ("KDM
 * 关键决策者"), unless several known labels begin with that code and none is the code itself; −1 for a blank.
 * Errors: `unknownLabel` with the position of the first that is not known.
 */
export function resolveLabels(
  given: Labels | readonly string[],
  known: readonly string[],
  parameter: string,
): Int32Array {
  const whole = new Map<string, number>();
  const byCode = new Map<string, number>();
  known.forEach((label, position) => {
    const key = labelKey(label);
    const found = codeOf(key);
    whole.set(key, position);
    byCode.set(found, byCode.has(found) ? shared : position);
  });
  const labels = "places" in given ? given : labelsOf(given);
  return codeEach(labels, (label, place) => {
    const key = labelKey(label);
    if (key === "") return blank;
    const position = whole.get(key) ?? whole.get(codeOf(key)) ?? byCode.get(codeOf(key)) ?? shared;
    if (position === shared)
      throw new DomainError("unknownLabel", {
        parameter,
        value: label,
        item: labels.places.indexOf(place) + 1,
      });
    return position;
  });
}

function codeOf(key: string): string {
  return code.exec(key)?.[0] ?? key;
}
