/** The self-check: its sheet, and its part of the pane. */
export const selfCheckTexts = {
  sheet: {
    name: "KAM self-check",
    title: "KAM self-check",
    lead: "Each case below was worked by hand or published. The formulas on the right are computed by this Excel; a line is green when every cell comes out as expected.",
    written: (moment: string) => `Written ${moment}`,
    verdict: "Verdict",
    function: "Function",
    formula: "Formula",
    source: "How it was worked out",
    expected: "Expected",
    computed: "Computed here",
    agrees: "✓ agrees",
    differs: "✗ differs",
    allAgree: (cases: number) => `✓ All ${cases} cases agree`,
    /** Follows the number of cases that differ. */
    someDiffer: (cases: number) => ` of ${cases} cases differ ✗`,
    error: (code: string) => `Error ${code}`,
    end: "End of the cases",
    emptyCell: "An empty cell is blank and gets no tier; an Excel that sends 0 instead shows the lowest tier",
  },
  pane: {
    title: "Does it calculate right here?",
    lead: "Adds the sheet “KAM self-check”: worked cases for every function, computed by this Excel, with a green or red line for each. A second run refreshes the sheet; Undo takes it away.",
    run: "Check the functions",
  },
};

export type SelfCheckTexts = typeof selfCheckTexts;
