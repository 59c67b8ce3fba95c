import { formatZone } from "../../excel/address/formatZone";
import { commissionPlaces } from "./commissionPlaces";

/** The cells of a list's column, as a formula on the same sheet names them. */
export function listColumn(column: number, rows: number): string {
  return formatZone({ row: commissionPlaces.body, column, rows: Math.max(1, rows), columns: 1 }, true);
}
