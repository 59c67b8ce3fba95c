import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { glossaryTexts } from "../../i18n/glossaryTexts";
import { useFormat } from "../format/formatNumber";
import { Page } from "../shell/Page";
import { parseTerm, useHash } from "../shell/route";
import { useTexts } from "../state/language";
import { useTextStyles } from "../widgets/useTextStyles";
import { findTerms } from "./findTerms";

const useStyles = makeStyles({
  list: { margin: 0 },
  entry: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  term: { fontWeight: tokens.fontWeightSemibold },
  also: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
  means: { margin: 0 },
});

/** The words of the field, each in a sentence; a link such as #/glossary/whole opens it at a word. */
export function GlossaryPage() {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(glossaryTexts);
  const asked = useHash(parseTerm);
  const [typed, setTyped] = useState<{ readonly asked: string; readonly search: string } | null>(null);
  // What is typed counts until another word is asked for by a link.
  const search = typed?.asked === asked ? typed.search : asked;
  const found = findTerms(t.terms, search);
  return (
    <Page title={t.title} lead={t.lead}>
      <Input
        type="search"
        size="small"
        contentBefore={<Search16Regular aria-hidden="true" />}
        aria-label={t.search}
        placeholder={t.search}
        value={search}
        onChange={(_, data) => setTyped({ asked, search: data.value })}
      />
      <p className={text.hint} role="status">
        {found.length === 0 ? t.none : t.found(format(found.length, "count"))}
      </p>
      <dl className={styles.list}>
        {found.map(([key, { term, also, means }]) => (
          <div key={key} className={styles.entry}>
            <dt className={styles.term}>
              {term} <span className={styles.also}>{also}</span>
            </dt>
            <dd className={styles.means}>{means}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
