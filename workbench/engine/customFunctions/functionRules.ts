/** How cells come to custom functions, for all workbooks of this program: so does the engine know its functions. */
export const functionRules: {
  /** What a function gets for an empty cell of a range, under a parameter of any type. */
  blanks: null | 0;
} = { blanks: null };
