/** What must hold. Ratios are to the baseline that runs by turns with the function; milliseconds count on the machine below. */
export const limits = {
  /** Of every function to what its definition needs, unless its job names another. */
  ratio: 2.5,
  /** Of the same amounts as texts to numbers. */
  texts: 6,
  /** Most memory of the program beyond its start, input and result included, as times the input. */
  memory: 4,
};

/** Milliseconds that the bare loop over a million cells takes on the machine for which milliseconds are meant. */
export const bareLoopMs = 7;
