import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, paddingBottom: "2px" },
  options: {
    display: "flex",
    flexWrap: "wrap",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: "hidden",
  },
  option: {
    position: "relative",
    flex: "1 1 auto",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "28px",
    padding: "0 6px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":has(:focus-visible)": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
    ":has(:disabled)": {
      cursor: "default",
      color: tokens.colorNeutralForegroundDisabled,
      "@media (forced-colors: active)": { color: "GrayText" },
    },
  },
  chosen: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
      ":has(:focus-visible)": { outline: "2px solid HighlightText" },
    },
  },
});

interface SegmentedChoiceProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly disabled?: boolean }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side: a native radio group in the clothes of a segmented control. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const styles = useStyles();
  const text = useTextStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend
        className={mergeClasses(props.hideLabel === true ? text.visuallyHidden : text.label, styles.legend)}
      >
        {props.label}
      </legend>
      <div className={styles.options}>
        {props.options.map((option) => (
          <label
            key={option.value}
            className={mergeClasses(styles.option, option.value === props.value && styles.chosen)}
          >
            <input
              className={text.visuallyHidden}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled === true}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
