/** Behaviour of Excel that can be switched on and off, under the names that job documents use. */
export interface HostRules {
  /** The workbook is open for reading only: every change is refused. */
  readOnly: boolean;
  /** The workbook counts its days from 1904: dates go over the wire 1,462 days smaller than the engine has them. */
  date1904: boolean;
  /** The user's numbers have a decimal comma, and lists a semicolon: shown texts and local formulas have them. */
  decimalComma: boolean;
}

export const usualRules = (): HostRules => ({
  readOnly: false,
  date1904: false,
  decimalComma: false,
});
