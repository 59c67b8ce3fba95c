import type { CellPlace } from "../../actions/list/messages";

/** The formula that the page inserted last: as long as its cell still holds it, another may take its place. */
export interface InsertedFormula {
  readonly place: CellPlace;
  readonly formula: string;
}
