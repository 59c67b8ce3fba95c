import type { UndoStep } from "./UndoStep";

/** Puts back what cells held. */
export type CellsStep = Extract<UndoStep, { kind: "cells" }>;
