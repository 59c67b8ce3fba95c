import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { Answers } from "../../core/reading/Reading";
import { type PlanSectionId, planSectionIds } from "../../core/plan/PlanField";
import type { Message, TouchedArea } from "../list/messages";
import type { SourceTable } from "../sources/SourceTable";

export { planSectionIds };

export interface PlanSource<R extends SourceRole> {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping<R>;
  /** The user's answers to what the reading of the list asks. */
  readonly answers?: Answers;
}

/** The sheets that plans are filled from; only accounts must be there. */
export interface PlanSources {
  readonly accounts: PlanSource<"accounts">;
  readonly opportunities?: PlanSource<"opportunities">;
  readonly contacts?: PlanSource<"contacts">;
  readonly sales?: PlanSource<"sales">;
}

export interface PlanAccount {
  readonly name: string;
  /** "" when not classified. */
  readonly tier: string;
  readonly value: number | null;
}

export interface PlansRequest {
  readonly accounts: readonly string[];
  readonly sections: readonly PlanSectionId[];
}

export interface PlansPreview {
  readonly accounts: readonly {
    readonly name: string;
    readonly sheet: string;
    /** False: the tab will be added. */
    readonly exists: boolean;
    readonly opportunities: number;
    readonly contacts: number;
    readonly sales: number;
  }[];
  readonly touched: readonly TouchedArea[];
  readonly conflicts: readonly Message[];
  readonly notes: readonly Message[];
}
