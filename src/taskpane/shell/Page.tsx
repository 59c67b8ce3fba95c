import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, type RefObject, use, useEffect, useRef } from "react";
import { useTextStyles } from "../widgets/useTextStyles";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

/** True until the first page of the session has been drawn: that one does not take the focus, all later ones do. */
export const FirstPageContext = createContext<RefObject<boolean>>({ current: false });

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: React.ReactNode;
}

/** One page of the pane. Its heading takes the focus when the page is opened by the navigation. */
export function Page({ title, lead, children }: PageProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const firstPageRef = use(FirstPageContext);
  useEffect(() => {
    if (!firstPageRef.current) heading.current?.focus({ preventScroll: true });
    firstPageRef.current = false;
  }, [firstPageRef]);
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={text.hint}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
