/** What a list of the user's is read as; "credits" are payments with all that the ledger reads of them. */
export type SourceRole =
  | ("accounts" | "opportunities" | "payments" | "contacts" | "sales")
  | ("credits" | "receipts" | "splits" | "people" | "quotas");

const paymentFields = [
  ...(["person", "date", "amount", "ladder", "account", "id"] as const),
  ...(["person2", "share", "share2", "quota", "product", "department"] as const),
] as const;

/** The fields of each role, in the order in which a mapping shows them. */
export const fields = {
  accounts: [
    ...(["name", "value", "owner", "segment", "growth", "profit", "tier"] as const),
    ...(["manualTier", "reason"] as const),
  ],
  opportunities: [
    ...(["name", "account", "stage", "amount", "closeDate", "owner", "department", "id"] as const),
    ...(["probability", "category", "managerFigure", "product"] as const),
  ],
  payments: paymentFields,
  contacts: ["account", "name", "role", "grade", "owner", "lastVisit", "nextStep"],
  sales: ["account", "year", "date", "amount", "profit"],
  credits: [
    ...paymentFields,
    ...(["dealId", "contractNo", "signDate", "invoiceDate", "business", "cost", "margin"] as const),
    ...(["status", "cancelledOn", "takesBack"] as const),
  ],
  receipts: ["amount", "date", "dealId", "contractNo", "account"],
  splits: ["dealId", "person", "share"],
  people: [
    ...(["person", "role", "stars", "team", "region", "department", "manager", "costCentre"] as const),
    ...(["start", "end"] as const),
  ],
  quotas: ["who", "period", "quota"],
} as const satisfies Record<SourceRole, readonly string[]>;

export type FieldOf<R extends SourceRole> = (typeof fields)[R][number];

/** Column of the source per field, counted from 0; null = not mapped. */
export type ColumnMapping<R extends SourceRole = SourceRole> = Readonly<Record<FieldOf<R>, number | null>>;

/** The fields without which a role cannot be used. */
export const requiredFields: { readonly [R in SourceRole]: readonly FieldOf<R>[] } = {
  accounts: ["name", "value"],
  opportunities: ["stage", "amount"],
  payments: ["person", "date", "amount"],
  contacts: ["account", "name"],
  sales: ["account", "amount"],
  credits: ["person", "date", "amount"],
  receipts: ["amount", "date"],
  splits: ["dealId", "person", "share"],
  people: ["person"],
  quotas: ["who", "period", "quota"],
};
