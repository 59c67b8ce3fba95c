/** Behaviour of Excel that can be switched on and off, under the names that job documents use. */
export interface HostRules {
  /** The workbook is open for reading only: every change is refused. */
  readOnly: boolean;
  /** A formula that is written to a cell of format "@" stays a text. */
  textCellsKeepFormulas: boolean;
  /** A formula that is written to a column of a table becomes that of the whole column (AutoCorrect's AutoFill). */
  tableAutoFill: boolean;
  /** What is written over rows that a filter hides lands in the rows that are shown (office-js 224). */
  filteredWritesMisplace: boolean;
}

export const usualRules = (): HostRules => ({
  readOnly: false,
  textCellsKeepFormulas: true,
  tableAutoFill: false,
  filteredWritesMisplace: false,
});
