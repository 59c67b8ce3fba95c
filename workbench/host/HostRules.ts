/** Behaviour of Excel that can be switched on and off, under the names that job documents use. */
export interface HostRules {
  /** The workbook is open for reading only: every change is refused. */
  readOnly: boolean;
  /** The workbook counts its days from 1904: dates go over the wire 1,462 days smaller than the engine has them. */
  date1904: boolean;
  /** The user's numbers have a decimal comma, and lists a semicolon: shown texts and local formulas have them. */
  decimalComma: boolean;
  /** A formula that is written to a cell of format "@" stays a text. */
  textCellsKeepFormulas: boolean;
  /** A formula that is written to a column of a table becomes that of the whole column (AutoCorrect's AutoFill). */
  tableAutoFill: boolean;
  /** What is written over rows that a filter hides lands in the rows that are shown (office-js 224). */
  filteredWritesMisplace: boolean;
  /** Excel has no printer to ask: every change of the page set-up is a GeneralException. */
  refusesPageSetup: boolean;
}

export const usualRules = (): HostRules => ({
  readOnly: false,
  date1904: false,
  decimalComma: false,
  textCellsKeepFormulas: true,
  tableAutoFill: false,
  filteredWritesMisplace: false,
  refusesPageSetup: false,
});
