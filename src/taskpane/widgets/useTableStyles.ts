import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of figures: small, tabular digits, numbers to the right, hairlines between rows. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& caption": {
      textAlign: "start",
      color: tokens.colorNeutralForeground3,
      paddingBottom: "2px",
    },
    "& th, & td": {
      padding: "4px 4px",
      textAlign: "end",
      verticalAlign: "baseline",
      overflowWrap: "anywhere",
    },
    "& th:first-child, & td:first-child": { textAlign: "start", paddingInlineStart: "2px" },
    "& th:last-child, & td:last-child": { paddingInlineEnd: "2px" },
    "& thead th": {
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
      overflowWrap: "normal",
    },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
    "& tbody tr + tr > *": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& tfoot > tr > *": {
      fontWeight: tokens.fontWeightSemibold,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  /** Breaks the words of the header, too, before anything is cut off: for enlarged text. */
  breaking: { "& thead th": { overflowWrap: "anywhere" } },
  small: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  block: { display: "block" },
});
