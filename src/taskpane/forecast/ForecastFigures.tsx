import type { ForecastPreview, ForecastRequest } from "../../actions/forecast/types";
import { ChartLegend } from "../charts/ChartLegend";
import { ForecastBars } from "../charts/ForecastBars";
import { forecastPageTexts } from "../../i18n/forecastPageTexts";
import { Disclosure } from "../components/Disclosure";
import { Figures } from "../components/Figures";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";
import { CoverageNote } from "./CoverageNote";
import { ForecastTable } from "./ForecastTable";
import { GroupTable } from "./GroupTable";

interface ForecastFiguresProps {
  readonly preview: ForecastPreview;
  readonly groupBy: ForecastRequest["groupBy"];
}

/** What the forecast would say: the totals, a picture, the coverage, the periods, the groups. */
export function ForecastFigures({ preview, groupBy }: ForecastFiguresProps) {
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
      <div>
        <ForecastBars lines={preview.lines} />
        <ChartLegend won={t.chart.won} open={t.chart.open} range={t.chart.range} />
      </div>
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
