export type BundleStep = "functions" | "reading" | "commands" | "taskpane" | "workbench";
export function bundledModules(...steps: readonly BundleStep[]): string[];
export function packagesOf(modules: readonly string[]): string[];
