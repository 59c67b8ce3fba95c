/** What arguments take and how results come back, in words; the parts of every function's help. */
export const argumentWords = {
  forms: {
    cells: "One cell or a range",
    single: "One cell",
    list: "A list",
    table: "A table",
    typed: "A number",
    word: "One of the words below",
    flag: "TRUE or FALSE",
  },
  units: {
    value: "money, or what else you measure accounts by",
    money: "money",
    thresholds: "money; or a table of two columns: label, threshold",
    share: "share, as a fraction (0.2 is 20 %)",
    attainment: "share, as a fraction (1 is 100 %)",
    date: "date",
    days: "days",
    deals: "number of deals",
    whole: "whole number, 0 or more",
    decimals: "whole, 0 to 6",
    number: "numbers",
    minimums: "numbers",
    weight: "numbers, 0 or more",
    criterionWeights: "numbers, 0 or more",
    points: "points",
    text: "text",
    stage: "stage, by name or code",
    outcome: "Won or Lost",
    direction: "up or down",
    role: "KDM, KI or KU",
    grade: "CR1 to CR5",
    criteria: "numbers; a row per account, a column per criterion",
    measures: "numbers; a row per account, a column per criterion",
    top: "a fraction below 1, or a whole number of accounts",
    stageWeights: "stage, weight as a fraction",
    stageDays: "stage, days",
    terms: "days after signature, share as a fraction",
    ladder: "from (money), rate (fraction), fixed amount (money, optional)",
    curve: "attainment (1 is 100 %), payout (fraction or money)",
    roleWeights: "role, weight",
    gradeValues: "grade, value from 0 to 1",
  },
  /** The columns of a unit that has several, as examples head them. */
  columns: {
    thresholds: ["label", "threshold"],
    stageWeights: ["stage", "weight"],
    stageDays: ["stage", "days"],
    terms: ["days", "share"],
    ladder: ["from", "rate", "fixed"],
    curve: ["attainment", "payout"],
    roleWeights: ["role", "weight"],
    gradeValues: ["grade", "value"],
    criteria: ["growth", "margin", "payment"],
    criterionWeights: ["growth", "margin", "payment"],
    measures: ["sales", "growth", "share"],
    minimums: ["sales", "growth", "share"],
  },
  shapes: {
    each: "Several results spill below and to the right, in the rows and columns of the argument. Keep those cells free, or Excel shows `#SPILL!`. In an Excel table, where nothing can spill, write one formula per row with the cell of that row, such as `[@Sales]`.",
    together:
      "Give the whole list in one formula, for each result depends on all cells. The results spill below and to the right: keep those cells free, or Excel shows `#SPILL!`; place the formula outside an Excel table, where nothing can spill.",
    column: "The results spill below. Keep those cells free, or Excel shows `#SPILL!`.",
    one: "One cell.",
    table:
      "The table spills below and to the right. Keep those cells free, or Excel shows `#SPILL!`. Its columns:",
  },
};

export type Form = keyof ArgumentWords["forms"];
export type Unit = keyof ArgumentWords["units"];
export type ArgumentWords = typeof argumentWords;
