/** Characters that a cell can hold. */
export const longestText = 32_767;
