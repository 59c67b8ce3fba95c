import type { CommissionRequest } from "../../actions/commission/types";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { Boundary } from "../../core/Boundary";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { LadderSteps } from "../charts/LadderSteps";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { LabelledSelect } from "../widgets/LabelledSelect";
import { SegmentedChoice } from "../widgets/SegmentedChoice";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";

export type CommissionChoices = Pick<
  CommissionRequest,
  "ladder" | "method" | "boundary" | "period" | "basis" | "boundsIn"
>;

const methods: readonly CommissionRequest["method"][] = ["marginal", "whole", "overage"];
const periods: readonly CommissionRequest["period"][] = ["month", "quarter", "year"];
const bases: readonly CommissionRequest["basis"][] = ["each", "cumulative"];
const boundaries: readonly Boundary[] = ["above", "from"];

interface CommissionMethodProps {
  readonly choices: CommissionChoices;
  readonly ladders: KamSettings["ladders"];
  readonly hasLadderColumn: boolean;
  /** Whether the list has quotas, which the bounds may be shares of. */
  readonly hasQuotas: boolean;
  readonly onChange: (change: Partial<CommissionChoices>) => void;
}

/** Ladder, method, boundary, period and basis; the boundary in the words of the ladder's own numbers. */
export function CommissionMethod(props: CommissionMethodProps) {
  const { choices, ladders, hasLadderColumn, hasQuotas, onChange } = props;
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  const ladder = ladders.find(({ name }) => name === choices.ladder);
  const from = format(ladder?.steps[1]?.from ?? 0, "compact");
  const to = format(ladder?.steps[2]?.from ?? ladder?.steps[1]?.from ?? 0, "compact");
  const boundaryLabel = { from: t.boundaries.from(to), above: t.boundaries.above(from, to) };
  return (
    <div className={text.stack}>
      <LabelledSelect
        label={t.ladder}
        value={choices.ladder}
        options={ladders.map(({ name }) => ({ value: name, label: name }))}
        onChange={(name) => onChange({ ladder: name })}
      />
      {hasLadderColumn && <p className={text.hint}>{t.ladderColumn}</p>}
      {ladder !== undefined && (
        <>
          <LadderSteps steps={ladder.steps} />
          {ladder.steps.some((step) => step.fixed !== 0) && <LadderTable ladder={ladder} />}
        </>
      )}
      {hasQuotas && (
        <LabelledSelect
          label={t.boundsIn}
          value={choices.boundsIn ?? "read"}
          options={(["read", "money", "quota"] as const).map((value) => ({
            value,
            label: t.boundsInWords[value],
          }))}
          onChange={(value) => onChange({ boundsIn: value === "money" || value === "quota" ? value : null })}
        />
      )}
      <div>
        <SegmentedChoice
          label={t.method}
          value={choices.method}
          onChange={(method) => onChange({ method })}
          options={methods.map((value) => ({ value, label: t.methods[value] }))}
        />
        <p className={text.hint}>{t.explain[choices.method]}</p>
      </div>
      <LabelledSelect
        label={t.boundary}
        value={choices.boundary}
        options={boundaries.map((value) => ({ value, label: boundaryLabel[value] }))}
        onChange={(value) => onChange({ boundary: value === "above" ? "above" : "from" })}
      />
      <SegmentedChoice
        label={t.period}
        value={choices.period}
        onChange={(period) => onChange({ period })}
        options={periods.map((value) => ({ value, label: t.periods[value] }))}
      />
      <div>
        <SegmentedChoice
          label={t.basis}
          value={choices.basis}
          onChange={(basis) => onChange({ basis })}
          options={bases.map((value) => ({ value, label: t.bases[value] }))}
        />
        <p className={text.hint}>{t.basisExplain[choices.basis]}</p>
      </div>
    </div>
  );
}

/** The steps of a ladder as a table: from, rate, fixed amount. */
function LadderTable({ ladder }: { readonly ladder: KamSettings["ladders"][number] }) {
  const styles = useTableStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  return (
    <table className={styles.table}>
      <caption>{t.ladderCaption(ladder.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.step.from}</th>
          <th scope="col">{t.step.rate}</th>
          <th scope="col">{t.step.fixed}</th>
        </tr>
      </thead>
      <tbody>
        {ladder.steps.map((step) => (
          <tr key={step.from}>
            <th scope="row">{format(step.from, "plain")}</th>
            <td>{format(step.rate, "rate")}</td>
            <td>{step.fixed === 0 ? "" : format(step.fixed, "plain")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
