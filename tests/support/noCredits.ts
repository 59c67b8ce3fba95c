/** Columns of payments that say who else is credited and what is expected, all absent. */
export const noCredits = { person2: null, share: null, share2: null, quota: null };
