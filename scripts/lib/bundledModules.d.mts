export type BundleStep = "functions" | "commands" | "taskpane" | "workbench";
export function bundledModules(...steps: readonly BundleStep[]): string[];
export function packagesOf(modules: readonly string[]): string[];
