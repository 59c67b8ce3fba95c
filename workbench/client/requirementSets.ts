/** The API sets that the embedded host answers for, each with its highest version. */
const supported: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

/** Office's own rule: a set is supported when its major version is equal and the minor one at least as high. */
export function isSetSupported(name: string, minVersion: string | number = "1.1"): boolean {
  const have = Object.entries(supported).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (have === undefined) return false;
  const [major = 0, minor = 0] = have.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(minVersion).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
