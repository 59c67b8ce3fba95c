import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonStatement } from "../../actions/types";
import { Disclosure } from "../components/Disclosure";
import { useFormat } from "../format/useFormat";
import { StatementTable } from "./StatementTable";

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
  person: { overflowWrap: "anywhere" },
  base: { color: tokens.colorNeutralForeground3 },
  commission: { minWidth: "74px", textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  steps: { display: "grid", gap: tokens.spacingVerticalM, padding: `0 0 ${tokens.spacingVerticalM} 20px` },
});

/** One person: base and commission on the line, the statement with every step below when opened. */
export function PersonLine({ statement }: { readonly statement: PersonStatement }) {
  const styles = useStyles();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      onOpen={() => setOpened(true)}
      summary={
        <span className={styles.line}>
          <span className={styles.person}>{statement.person}</span>
          <span className={styles.base} title={format(statement.base, "cents")}>
            {format(statement.base, "compact")}
          </span>
          <span className={styles.commission}>{format(statement.commission, "cents")}</span>
        </span>
      }
    >
      <div className={styles.steps}>
        {opened && statement.periods.map((line) => <StatementTable key={line.period} line={line} />)}
      </div>
    </Disclosure>
  );
}
