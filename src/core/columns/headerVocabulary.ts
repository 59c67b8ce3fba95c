import type { FieldOf, SourceRole } from "./fields";
import { accountsWords } from "./vocabulary/accountsWords";
import { opportunitiesWords } from "./vocabulary/opportunitiesWords";
import { paymentsWords } from "./vocabulary/paymentsWords";
import { contactsWords } from "./vocabulary/contactsWords";
import { salesWords } from "./vocabulary/salesWords";
import type { FieldWords } from "./vocabulary/FieldWords";

/** Header words by role and field, English and Chinese. */
export const headerVocabulary: { readonly [R in SourceRole]: Readonly<Record<FieldOf<R>, FieldWords>> } = {
  accounts: accountsWords,
  opportunities: opportunitiesWords,
  payments: paymentsWords,
  contacts: contactsWords,
  sales: salesWords,
};
