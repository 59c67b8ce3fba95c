export interface BuildStep {
  readonly name: string;
  readonly inputs: readonly string[];
}
export const buildSteps: readonly BuildStep[];
