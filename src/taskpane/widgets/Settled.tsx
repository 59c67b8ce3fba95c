import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

interface SettledProps {
  /** Whether what stands above is known. */
  readonly when: boolean;
  readonly children: React.ReactNode;
}

/** What is seen only once all above it is known: nothing that is seen moves while a page is read. */
export function Settled({ when, children }: SettledProps) {
  const styles = useStyles();
  return (
    <div className={styles.stack} style={when ? undefined : { visibility: "hidden" }}>
      {children}
    </div>
  );
}
