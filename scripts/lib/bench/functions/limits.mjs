/** What must hold. Ratios are to the baseline that runs by turns with the function. */
export const limits = {
  /** Of every function to what its definition needs, unless its job names another. */
  ratio: 2.5,
  /** Of the same amounts as texts to numbers. */
  texts: 6,
  /** Most memory of the program beyond its start, input and result included, as times the input. */
  memory: 4,
};
