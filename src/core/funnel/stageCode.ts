const code = /^p\d+(?![\da-z]|\.\d)/;

/**
 * The code in front of a stage label, given as a label key: "p3" for "p3-初步认可"; null when it has none, as
 * "p3.5", which is a stage of its own.
 */
export function stageCode(key: string): string | null {
  return code.exec(key)?.[0] ?? null;
}
