import { labelKey } from "../cells/labelKey";
import { DomainError } from "../DomainError";
import { stageCode } from "./stageCode";

/** Errors: `duplicateKey` for two labels of one stage code, such as "P3" and "P3-初步认可". */
export function checkStageCodes(labels: readonly string[], parameter: string): void {
  const codes = new Set<string>();
  for (const label of labels) {
    const code = stageCode(labelKey(label));
    if (code === null) continue;
    if (codes.has(code)) throw new DomainError("duplicateKey", { parameter, value: label });
    codes.add(code);
  }
}
