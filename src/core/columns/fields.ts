/** What a list of the user's is read as. */
export type SourceRole = "accounts" | "opportunities" | "payments" | "contacts" | "sales";

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
  payments: [
    ...(["person", "date", "amount", "ladder", "account", "id"] as const),
    ...(["person2", "share", "share2", "quota", "product", "department"] as const),
  ],
  contacts: ["account", "name", "role", "grade", "owner", "lastVisit", "nextStep"],
  sales: ["account", "year", "date", "amount", "profit"],
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
};
