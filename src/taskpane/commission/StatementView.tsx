import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionPeriodLine, PersonStatement as Statement } from "../../actions/commission/types";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { commonTexts } from "../../i18n/commonTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { useTableStyles } from "../widgets/useTableStyles";

const useStyles = makeStyles({
  line: {
    flex: "1 1 0",
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    gap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  name: { overflowWrap: "anywhere" },
  base: { color: tokens.colorNeutralForeground3 },
  commission: { minWidth: "74px", textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  more: { paddingInlineStart: "14px" },
});

interface StatementViewProps {
  readonly statement: Statement;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One person's statement: the periods, and in each of them every step; one period open at a time. */
export function StatementView({ statement, isOpen, onOpen }: StatementViewProps) {
  const { person, base, commission, periods } = statement;
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <StatementLine name={person} base={base} commission={commission} isOpen={isOpen} onOpen={onOpen}>
      {() =>
        periods.map((line, index) => (
          <StatementLine
            key={`${line.period} ${line.ladder}`}
            name={line.label}
            base={line.base}
            commission={line.commission}
            isOpen={opened === index}
            onOpen={() => setOpened(index)}
          >
            {() => <StatementTable line={line} />}
          </StatementLine>
        ))
      }
    </StatementLine>
  );
}

interface StatementLineProps {
  readonly name: string;
  readonly base: number;
  readonly commission: number;
  /** Whether it was opened last of those beside it: the others close. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** What opens below; drawn while it is open. */
  readonly children: () => React.ReactNode;
}

/** A person or a period: base and commission on the line, what they are made of below when opened. */
function StatementLine({ name, base, commission, isOpen, onOpen, children }: StatementLineProps) {
  const styles = useStyles();
  const format = useFormat();
  return (
    <Disclosure
      open={isOpen}
      onOpen={onOpen}
      summary={
        <span className={styles.line}>
          <span className={styles.name}>{name}</span>
          <span className={styles.base} title={format(base, "cents")}>
            {format(base, "compact")}
          </span>
          <span className={styles.commission}>{format(commission, "cents")}</span>
        </span>
      }
    >
      <div className={styles.more}>{isOpen && children()}</div>
    </Disclosure>
  );
}

/** One period of a statement: the steps that pay, adding up to the total. */
function StatementTable({ line }: { readonly line: CommissionPeriodLine }) {
  const styles = useTableStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  const { total } = useTexts(commonTexts);
  return (
    <table className={styles.table}>
      <caption>
        {t.people.rows(format(line.sourceRows.length, "count"))}
        {line.ladder === "" ? "" : `, ${line.ladder}`}
        {line.quota === null ? "" : `, ${t.ofQuota(format(line.quota, "plain"))}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.step.from}</th>
          <th scope="col">{t.step.rate}</th>
          <th scope="col">{t.step.base}</th>
          <th scope="col">{t.step.commission}</th>
        </tr>
      </thead>
      <tbody>
        {line.steps.map((step) => (
          <tr key={step.from}>
            <td>{format(step.from, "compact")}</td>
            <td>{format(step.rate, "rate")}</td>
            <td>{format(step.base, "cents")}</td>
            <td>{format(step.commission, "cents")}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {total}
          </th>
          <td>{format(line.base, "cents")}</td>
          <td>{format(line.commission, "cents")}</td>
        </tr>
      </tfoot>
    </table>
  );
}
