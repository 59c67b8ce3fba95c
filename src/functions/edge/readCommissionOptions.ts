import { defaultDecimals } from "../../core/decimal/Decimal";
import { type Boundary, earlierBoundaryWords } from "../../core/Boundary";
import type { CommissionMethod } from "../../core/commission/toLadder";
import { readChoice } from "./readChoice";
import { readNumber } from "./readNumber";

export interface LadderOptions {
  readonly method: CommissionMethod;
  readonly boundary: Boundary;
  readonly decimals: number;
}

/** How a ladder is read: the first choice of each is the default. */
export function readCommissionOptions(method: unknown, boundary: unknown, decimals: unknown): LadderOptions {
  return {
    method: readChoice<CommissionMethod>("method", method, ["marginal", "whole", "overage"]),
    boundary: readChoice<Boundary>("boundary", boundary, ["from", "above"], earlierBoundaryWords),
    decimals: readNumber("decimals", decimals, defaultDecimals),
  };
}
