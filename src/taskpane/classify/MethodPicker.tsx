import { makeStyles, tokens } from "@fluentui/react-components";
import type { ClassificationRequest, ClassifyMethod } from "../../actions/classify/types";
import { requestTiers } from "../../actions/classify/requestTiers";
import type { KamSettings } from "../../actions/settings/KamSettings";
import { SettingsError } from "../../actions/settings/SettingsFault";
import type { Boundary } from "../../core/Boundary";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { useFormat } from "../format/formatNumber";
import { useLanguage, useTexts } from "../state/language";
import { SettingsFaults } from "../steps/SettingsFaults";
import { ErrorNote } from "../widgets/ErrorNote";
import { LabelledSelect } from "../widgets/LabelledSelect";
import { SegmentedChoice } from "../widgets/SegmentedChoice";
import { useTextStyles } from "../widgets/useTextStyles";

const methods: readonly ClassifyMethod[] = ["threshold", "share", "rank", "score"];

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

interface MethodPickerProps {
  readonly method: ClassifyMethod;
  readonly onMethod: (method: ClassifyMethod) => void;
  readonly boundary: Boundary;
  readonly onBoundary: (boundary: Boundary) => void;
  readonly rule: ClassificationRequest["rule"];
  readonly onRule: (rule: ClassificationRequest["rule"]) => void;
  readonly settings: KamSettings;
}

/** One of the four methods, what it does in a line, and its numbers as they stand on the settings sheet. */
export function MethodPicker(props: MethodPickerProps) {
  const text = useTextStyles();
  const t = useTexts(classifyPageTexts);
  const { method, settings } = props;
  const { language } = useLanguage();
  const faults = settings.faults.filter(({ part }) => part === "KAM_Tiers");
  return (
    <div className={text.stack}>
      <div>
        <SegmentedChoice
          label={t.method}
          hideLabel
          value={method}
          onChange={props.onMethod}
          options={methods.map((value) => ({ value, label: t.methods[value] }))}
        />
        <p className={text.hint}>{t.explain[method]}</p>
      </div>
      {faults.length > 0 ? (
        <SettingsFaults faults={faults} />
      ) : (
        <>
          <TierSettings method={method} tiers={settings.tiers.rows} />
          {requestTiers(method, settings, language).conflicts.map((conflict) => (
            <ErrorNote
              key={`${conflict.key} ${conflict.place?.address ?? ""}`}
              error={new SettingsError(conflict, conflict.place)}
            />
          ))}
        </>
      )}
      {(method === "threshold" || method === "score") && (
        <LabelledSelect
          label={t.boundary}
          value={props.boundary}
          options={[
            { value: "from", label: t.boundaries.from },
            { value: "above", label: t.boundaries.above },
          ]}
          onChange={(value) => props.onBoundary(value === "above" ? "above" : "from")}
        />
      )}
      {method === "share" && (
        <LabelledSelect
          label={t.rule}
          value={props.rule}
          options={[
            { value: "start", label: t.rules.start },
            { value: "end", label: t.rules.end },
          ]}
          onChange={(value) => props.onRule(value === "end" ? "end" : "start")}
        />
      )}
    </div>
  );
}

interface TierSettingsProps {
  readonly method: ClassifyMethod;
  readonly tiers: KamSettings["tiers"]["rows"];
}

/** The tiers with the number that the method uses: a threshold, a cumulative share or a share of the accounts. */
function TierSettings({ method, tiers }: TierSettingsProps) {
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
