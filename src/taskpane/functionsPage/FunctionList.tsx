import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useEffect, useId } from "react";
import { functionsPageTexts } from "../../i18n/functionsPageTexts";
import { useFormat } from "../format/formatNumber";
import { useAnnounce } from "../shell/Announcer";
import { Page } from "../shell/Page";
import { useTexts } from "../state/language";
import { ErrorNote } from "../widgets/ErrorNote";
import { Settled } from "../widgets/Settled";
import { useTextStyles } from "../widgets/useTextStyles";
import type { Catalogue, KamFunction } from "./catalogue";
import { findFunctions } from "./findFunctions";
import { HelpLink } from "./HelpLink";
import { SelfCheckSection } from "./SelfCheckSection";
import type { CatalogueState } from "./useCatalogue";

/** Long enough that typing on is not interrupted by a count. */
const countAfterMs = 600;

const useStyles = makeStyles({
  group: { minWidth: 0 },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: "block",
    padding: "6px 8px",
    margin: "0 -8px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForegroundLink },
  description: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FunctionListProps extends CatalogueState {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

const countOf = (catalogue: Catalogue): number =>
  catalogue.reduce((sum, { functions }) => sum + functions.length, 0);

/** All functions by group, with a search; the count of what it finds is announced. */
export function FunctionList({ catalogue, error, retry, search, onSearch }: FunctionListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const announce = useAnnounce();
  const id = useId();
  const t = useTexts(functionsPageTexts);
  const found = catalogue === null ? null : findFunctions(catalogue, search);
  const searched = search.trim() !== "";
  const count =
    found === null || catalogue === null
      ? ""
      : t.count(format(countOf(found), "count"), format(countOf(catalogue), "count"));

  useEffect(() => {
    if (!searched || count === "") return undefined;
    const timer = setTimeout(() => announce(count), countAfterMs);
    return () => clearTimeout(timer);
  }, [announce, count, searched]);

  return (
    <Page title={t.title} lead={t.lead}>
      <div className={text.stack}>
        <Input
          type="search"
          contentBefore={<Search16Regular aria-hidden="true" />}
          aria-label={t.search}
          placeholder={t.search}
          value={search}
          onChange={(_, data) => onSearch(data.value)}
        />
        {found === null && error == null && (
          <p className={text.hint} aria-busy="true">
            {t.loading}
          </p>
        )}
        <ErrorNote error={error} />
        {error != null && <Button onClick={retry}>{t.tryAgain}</Button>}
        {searched && found !== null && <p className={text.hint}>{found.length === 0 ? t.noMatch : count}</p>}
      </div>
      {found?.map(({ title, functions }, group) => (
        <section key={title} className={styles.group} aria-labelledby={`${id}-${group}`}>
          <h2 id={`${id}-${group}`} className={styles.heading}>
            {title}
          </h2>
          <ul className={text.plainList}>
            {functions.map((definition) => (
              <li key={definition.id}>
                <FunctionLine definition={definition} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Settled when={found !== null || error != null}>
        <HelpLink page="index">{t.index}</HelpLink>
        <SelfCheckSection />
      </Settled>
    </Page>
  );
}

/** One function of the list: its name and what it answers; opens its form. */
function FunctionLine({ definition }: { readonly definition: KamFunction }) {
  const styles = useStyles();
  return (
    <a className={styles.line} href={`#/functions/${definition.id.toLowerCase()}`}>
      <span className={styles.name}>KAM.{definition.id}</span>{" "}
      <span className={styles.description}>{definition.description}</span>
    </a>
  );
}
