/**
 * The colours of everything that the add-in draws: sheets, charts, pane. Texts in them stand out from white, and from
 * the tint they are used on, by at least 4.5 : 1.
 */
export const palette = {
  /** The product's green, for titles and bars. */
  brand: "#0f7b5f",
  deep: "#055846",
  soft: "#95d0bd",
  /** Ground of header rows. */
  tint: "#e3f3ec",
  accent: "#b45309",
  ink: "#1f2d28",
  quiet: "#55645e",
  rule: "#8fb5a7",
  /** Ground and digits of cells that people type into. */
  inputGround: "#fffbe8",
  inputDigits: "#0b4f9e",
  /** Lines that agree with what was expected, and that do not. */
  agreesGround: "#e2f0d9",
  agreesInk: "#1e5c2b",
  differsGround: "#fbe0de",
  differsInk: "#9c1c12",
} as const;
