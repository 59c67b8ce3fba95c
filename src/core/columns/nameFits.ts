import { foldWidth } from "../cells/foldWidth";
import type { SourceRole } from "./fields";

/** What people call a table or a sheet of each role. */
const listNames: Readonly<Record<SourceRole, RegExp>> = {
  accounts: /account|customer|client|客户/,
  opportunities: /opportunit|pipeline|deal|funnel|商机|漏斗/,
  payments: /payment|receipt|collection|invoice|回款|收款|付款|业绩/,
  contacts: /contact|person|people|联系人/,
  sales: /sales|revenue|turnover|销售/,
};

/** Whether the name of a list says that it is one of this role. */
export function nameFits(role: SourceRole, name: string): boolean {
  return listNames[role].test(foldWidth(name).toLowerCase());
}
