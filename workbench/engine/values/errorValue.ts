const excelErrors: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#BAD_EXPR": "#NAME?",
  "#ERROR": "#VALUE!",
  "#CYCLE": "#REF!",
};

/** Excel's word for one of the engine's error values; any other text comes back as it is. */
export function errorValue(engineError: string): string {
  return excelErrors[engineError] ?? engineError;
}
