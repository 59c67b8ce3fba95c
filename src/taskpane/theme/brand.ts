import type { BrandVariants } from "@fluentui/react-components";

/** The product's green, sixteen shades from black to white; shade 80 carries white text at 5.2:1. */
export const brand: BrandVariants = {
  10: "#03110d",
  20: "#0a231c",
  30: "#0b382c",
  40: "#08483a",
  50: "#055846",
  60: "#06664f",
  70: "#0a7155",
  80: "#0f7b5f",
  90: "#2a8d71",
  100: "#459e84",
  110: "#5faf97",
  120: "#7ac0aa",
  130: "#95d0bd",
  140: "#b1e0d1",
  150: "#cfefe5",
  160: "#eaf9f4",
};
