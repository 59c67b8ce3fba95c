import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  details: { minWidth: 0, "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    cursor: "pointer",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& > svg": { flexShrink: 0, transitionProperty: "transform", transitionDuration: tokens.durationFaster },
  },
});

interface DisclosureProps {
  readonly summary: React.ReactNode;
  readonly children: React.ReactNode;
  readonly onOpen?: () => void;
  /** Open from the start. */
  readonly open?: boolean;
}

/** Something that opens below its summary line: the browser's own details element. */
export function Disclosure({ summary, children, onOpen, open = false }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details
      className={styles.details}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        <ChevronRight16Regular aria-hidden="true" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
