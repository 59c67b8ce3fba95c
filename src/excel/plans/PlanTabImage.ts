import type { Zone } from "../address/Zone";
import type { Content } from "../write/Content";

/** A plan tab as it stands. */
export interface PlanTabImage {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  /** What is typed in each cell of the zone. */
  readonly contents: readonly (readonly Content[])[];
}
