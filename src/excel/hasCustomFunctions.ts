/** Whether this Excel computes the functions of add-ins; where it does not, a KAM formula shows #NAME?. */
export function hasCustomFunctions(): boolean {
  return (
    typeof Office === "undefined" ||
    Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")
  );
}
