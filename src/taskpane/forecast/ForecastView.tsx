import { makeStyles, tokens } from "@fluentui/react-components";
import type { ForecastPreview, ForecastRequest } from "../../actions/forecast/types";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { ForecastBars } from "../charts/ForecastBars";
import { useFormat } from "../format/formatNumber";
import { GlossaryLink } from "../glossary/GlossaryLink";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { Figures } from "../widgets/Figures";
import { useTextStyles } from "../widgets/useTextStyles";
import { ForecastTable, GroupTable } from "./ForecastTables";

const useStyles = makeStyles({
  track: {
    display: "flex",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" },
  },
  won: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  open: {
    backgroundColor: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
});

interface ForecastViewProps {
  readonly preview: ForecastPreview;
  readonly groupBy: ForecastRequest["groupBy"];
}

/** What the forecast would say: the totals, a picture, the coverage, the periods, the groups. */
export function ForecastView({ preview, groupBy }: ForecastViewProps) {
  const format = useFormat();
  const t = useTexts(forecastPageTexts);
  const { total } = preview;
  const money = (label: string, value: number): { label: string; text: string; full: string } => ({
    label,
    text: format(value, "compact"),
    full: format(value, "cents"),
  });
  return (
    <>
      <Figures
        figures={[
          { label: t.figures.deals, text: format(total.deals, "count") },
          money(t.figures.amount, total.amount),
          money(t.figures.weighted, total.weighted),
          money(t.figures.won, total.won),
        ]}
      />
      <GlossaryLink terms={["weighted", "p10", "coverage"]} />
      <ForecastBars lines={preview.lines} />
      {preview.coverage !== null && <CoverageNote coverage={preview.coverage} />}
      <Disclosure summary={t.table.caption}>
        <ForecastTable preview={preview} />
      </Disclosure>
      {groupBy !== "none" && preview.groups.length > 0 && (
        <Disclosure summary={t.groupTable[groupBy]}>
          <GroupTable groups={preview.groups} caption={t.groupTable[groupBy]} />
        </Disclosure>
      )}
    </>
  );
}

/** How far won and weighted deals reach towards the target, and how often the open pipeline covers the rest. */
function CoverageNote({ coverage }: { readonly coverage: NonNullable<ForecastPreview["coverage"]> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const { coverage: t } = useTexts(forecastPageTexts);
  const { target, won, weightedOpen, ratio } = coverage;
  const share = (value: number): string =>
    `${Math.min(100, Math.max(0, (value / target) * 100)).toFixed(1)}%`;
  return (
    <div>
      <strong className={text.label}>{t.title}</strong>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.won} style={{ width: share(won) }} />
        <div className={styles.open} style={{ width: share(weightedOpen) }} />
      </div>
      <p className={text.hint}>
        {t.won} {format(won, "compact")} · {t.weighted} {format(weightedOpen, "compact")} · {t.target}{" "}
        {format(target, "compact")}
      </p>
      <p className={text.hint}>
        {ratio === null ? t.reached : t.ratio(format(ratio, "ratio"), format(target - won, "compact"))}
      </p>
    </div>
  );
}
