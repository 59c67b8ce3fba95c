import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours of the small pictures; a contrast theme of Windows replaces them by its own. */
export const useChartStyles = makeStyles({
  svg: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  strong: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  soft: {
    fill: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  faint: {
    fill: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { fill: "none" },
  },
  line: {
    fill: "none",
    strokeWidth: "2",
    stroke: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  whisker: {
    fill: "none",
    strokeWidth: "1.5",
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dot: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  axis: {
    fill: "none",
    strokeWidth: "1",
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10.5px",
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  strongText: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: "12px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
