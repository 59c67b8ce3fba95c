import { renameInFormula } from "../../../../src/excel/undo/followRenames";

const renames = {
  sheets: new Map([
    ["List", "Customers"],
    ["Customers", "List"],
    ["Tier summary", "Bob's tiers"],
  ]),
  tables: new Map([["Accounts", "Clients"]]),
};

test.each([
  ["=List!B2+'List'!B3", "='Customers'!B2+'Customers'!B3"],
  ["=Customers!A1&List!A1", "='List'!A1&'Customers'!A1"],
  ["=INDEX('Tier summary'!$C$5#,ROW())", "=INDEX('Bob''s tiers'!$C$5#,ROW())"],
  ["=SUM(Accounts[Sales],Accounts[[#This Row],[x]])", "=SUM(Clients[Sales],Clients[[#This Row],[x]])"],
  ['=IF(A1="List!B2",MyList!A1,Other[List])', '=IF(A1="List!B2",MyList!A1,Other[List])'],
  ["='[Book2.xlsx]List'!A1+AccountsOld[a]", "='[Book2.xlsx]List'!A1+AccountsOld[a]"],
])("%s becomes %s", (formula, expected) => {
  expect(renameInFormula(formula, renames)).toBe(expected);
});
