/** Where a computed sum or share meets a cut-off (relative). */
export const shareTolerance = 1e-9;

/** Where a value of the sheet meets a bound: two units in the fifteenth digit that Excel keeps (relative). */
export const valueTolerance = 1e-14;
