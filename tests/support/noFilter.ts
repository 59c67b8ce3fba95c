/** What a preview says of a list of which nothing is left out. */
export const noFilter = { filtered: null, choices: { names: {}, months: [] } };
