/** Behaviour of Excel that can be switched on and off, under the names that job documents use. */
export interface HostRules {
  /** The workbook is open for reading only: every change is refused. */
  readOnly: boolean;
}

export const usualRules = (): HostRules => ({
  readOnly: false,
});
