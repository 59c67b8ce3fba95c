import { makeStyles, tokens } from "@fluentui/react-components";
import type { ClassifyMethod } from "../../actions/classify/types";
import type { KamSettings } from "../../actions/settings/KamSettings";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "4px" },
  tier: {
    display: "flex",
    gap: "6px",
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
});

interface TierSettingsProps {
  readonly method: ClassifyMethod;
  readonly tiers: KamSettings["tiers"]["rows"];
}

/** The tiers with the number that the method uses: a threshold, a cumulative share or a share of the accounts. */
export function TierSettings({ method, tiers }: TierSettingsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { tiers: t } = useTexts(classifyPageTexts);

  function words(row: TierSettingsProps["tiers"][number]): string | null {
    if (method === "share") {
      return row.cumulativeShare === null ? null : `${t.upTo} ${format(row.cumulativeShare, "rate")}`;
    }
    if (method === "rank") return row.share === null ? null : `${format(row.share, "rate")} ${t.ofAccounts}`;
    return row.from === null || row.from <= 0 ? null : `≥ ${format(row.from, "money")}`;
  }

  const last = tiers.length - 1;
  const shown = tiers.map((row, index) => ({
    tier: row.tier,
    words: words(row) ?? (index === last ? t.rest : null),
  }));
  return (
    <div>
      <span className={text.label}>{t.caption}</span>
      <ul className={`${text.plainList} ${styles.list}`}>
        {shown
          .filter((row) => row.words !== null)
          .map((row) => (
            <li key={row.tier} className={styles.tier}>
              <strong>{row.tier}</strong>
              {row.words}
            </li>
          ))}
      </ul>
    </div>
  );
}
