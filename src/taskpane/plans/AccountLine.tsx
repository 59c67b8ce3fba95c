import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanAccount } from "../../actions/plans/types";
import { useFormat } from "../format/formatNumber";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "26px",
    padding: "0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  box: { margin: 0, width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  tier: { minWidth: "18px", textAlign: "center", fontWeight: tokens.fontWeightSemibold },
  value: {
    minWidth: "54px",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground3,
  },
});

interface AccountLineProps {
  readonly account: PlanAccount;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** An account to tick: name, tier, value. The native checkbox stays quick with hundreds of lines. */
export function AccountLine({ account, checked, onChange }: AccountLineProps) {
  const styles = useStyles();
  const format = useFormat();
  return (
    <li>
      <label className={styles.line}>
        <input
          type="checkbox"
          className={styles.box}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span className={styles.name} title={account.name}>
          {account.name}
        </span>
        <span className={styles.tier}>{account.tier}</span>
        <span className={styles.value}>{account.value === null ? "" : format(account.value, "compact")}</span>
      </label>
    </li>
  );
}
