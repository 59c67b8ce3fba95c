import { makeAccounts } from "./accounts.mjs";
import { makeContacts } from "./contacts.mjs";
import { makeOpportunities } from "./opportunities.mjs";
import { makePayments } from "./payments.mjs";
import { makeSalespeople } from "./people.mjs";
import { makeSales } from "./sales.mjs";

/**
 * The rows of the sample workbook, in the order of the columns of labels.mjs. Numbers and dates are the same in
 * both languages; names differ. Dates are Dates at midnight UTC; null is a blank cell.
 */
export function sampleData(language) {
  const salespeople = makeSalespeople(language);
  const { byRank, listed } = makeAccounts(language, salespeople);
  return {
    accounts: listed.map((row, index) => [
      `C${String(index + 1).padStart(4, "0")}`,
      ...[row.name, row.region, row.segment, row.owner, row.sales, row.lastYear, row.growth, row.margin],
      ...[row.potential, row.payment, row.strategic, row.manualTier, row.reason],
    ]),
    opportunities: makeOpportunities(language, byRank, salespeople).map((row) => [
      ...[row.id, row.title, row.account, row.stage, row.amount, row.close, row.owner, row.department],
      row.created,
    ]),
    payments: makePayments(byRank, salespeople).map((row) => [
      ...[row.id, row.date, row.name, row.department, row.account, row.contract, row.amount],
    ]),
    contacts: makeContacts(language, byRank, salespeople).map((row) => [
      ...[row.account, row.name, row.position, row.role, row.grade, row.owner, row.lastVisit, row.nextStep],
    ]),
    sales: makeSales(byRank).map((row) => [row.account, row.year, row.sales, row.profit]),
  };
}
