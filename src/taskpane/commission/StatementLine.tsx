import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../components/Disclosure";
import { useFormat } from "../format/useFormat";

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

interface StatementLineProps {
  readonly name: string;
  readonly base: number;
  readonly commission: number;
  /** What opens below; drawn when it is first opened. */
  readonly children: () => React.ReactNode;
}

/** A person or a period: base and commission on the line, what they are made of below when opened. */
export function StatementLine({ name, base, commission, children }: StatementLineProps) {
  const styles = useStyles();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      onOpen={() => setOpened(true)}
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
      <div className={styles.more}>{opened && children()}</div>
    </Disclosure>
  );
}
