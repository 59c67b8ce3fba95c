/** Columns of payments that say who else is credited, what is expected, what was sold and where; all absent. */
export const noCredits = {
  person2: null,
  share: null,
  share2: null,
  quota: null,
  product: null,
  department: null,
};
