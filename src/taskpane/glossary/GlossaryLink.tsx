import { Link, makeStyles } from "@fluentui/react-components";
import type { GlossaryTerm, GlossaryTerms } from "../../i18n/en/glossaryTerms";
import { glossaryTexts } from "../../i18n/glossaryTexts";
import { useTexts } from "../state/language";
import { useTextStyles } from "../widgets/useTextStyles";

interface GlossaryLinkProps {
  /** The words that a page explains on the spot; without any it leads to them all. */
  readonly terms?: readonly (keyof GlossaryTerms)[];
}

/** Wide and high enough for a finger. */
const useStyles = makeStyles({
  term: { display: "inline-block", minWidth: "24px", lineHeight: "24px", textAlign: "center" },
});

/** The words that a page uses, each leading to what it means. */
export function GlossaryLink({ terms = [] }: GlossaryLinkProps) {
  const text = useTextStyles();
  const { term: termStyle } = useStyles();
  const t = useTexts(glossaryTexts);
  const named: readonly (readonly [string, GlossaryTerm])[] = terms.map((key) => [key, t.terms[key]]);
  return (
    <p className={text.hint}>
      <Link className={termStyle} href="#/glossary" inline>
        {t.link}
      </Link>
      {named.map(([key, { term }], index) => (
        <span key={key}>
          {index === 0 ? ": " : " · "}
          <Link className={termStyle} href={`#/glossary/${key}`} inline>
            {term}
          </Link>
        </span>
      ))}
    </p>
  );
}
