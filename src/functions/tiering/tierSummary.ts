import { summariseTiers } from "../../core/tiering/summariseTiers";
import { headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allLabels, labelList } from "../edge/labels";
import { allNumbers } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { toTable } from "../edge/results";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Tier", "Accounts", "Accounts %", "Value", "Value %", "Average"] as const;

/**
 * KAM.TIERSUMMARY
 * @example =KAM.TIERSUMMARY({1;2;3;""},{"a";" Ａ";"A";"B"},,FALSE) → {"a",3,1,6,1,2;"Total",3,1,6,1,2}
 */
export const tierSummary = defineFunction(
  {
    parameters: {
      values: allNumbers("value"),
      tiers: allLabels("text"),
      labels: optional(labelList("text")),
      headers,
    },
    result: columns,
  },
  ({ values, tiers, labels, headers }) => {
    checkSameShape(values, "tiers", tiers);
    const rows = summariseTiers(values.values, tiers, labels);
    return toTable(
      columns,
      rows.map((row) => [row.tier, row.accounts, row.accountsShare, row.value, row.valueShare, row.average]),
      headers,
    );
  },
);

export const tierSummaryWords = {
  description:
    "How many accounts are in each tier, and how much do they bring? The customer pyramid as a table.",
  result: "A table with a row per tier and a total: accounts, their share, value, its share, average.",
  parameters: {
    values: "Value of each account.",
    tiers: "Tier of each account, for example from KAM.TIER.",
    labels: "Tiers in the order in which you want to see them; by value, largest first, if left out.",
    headers: headersWords,
  },
  columns: {
    Tier: "Name of the tier; No tier for accounts without one, last row Total",
    Accounts: "Number of accounts",
    "Accounts %": "Share of all accounts, a fraction",
    Value: "Money",
    "Value %": "Share of the total, a fraction",
    Average: "Money per account; blank in a tier without accounts",
  },
  remarks: [
    "Accounts without a value are left out; those without a tier have a row No tier before the total. Names of tiers match whatever their case, spaces and width.",
  ],
  errors: [
    ["#VALUE!", "A name stands twice in `labels`."],
    [
      "#N/A",
      "A tier of `tiers` is not among the `labels`. The whole result fails; the message names the first such cell.",
    ],
  ],
} satisfies FunctionWords<typeof tierSummary>;
