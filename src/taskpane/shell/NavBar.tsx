import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shellTexts } from "../../i18n/shellTexts";
import { useTexts } from "../state/language";
import { navigated, type Route } from "./route";
import { RouteIcon } from "./RouteIcon";

const useStyles = makeStyles({
  list: {
    display: "flex",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flex: "1 1 auto", display: "flex", minWidth: 0 },
  link: {
    flex: "1 1 auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "2px",
    minHeight: "46px",
    minWidth: "24px",
    padding: "4px 1px 3px",
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    fontSize: "11px",
    lineHeight: "14px",
    textDecorationLine: "none",
    whiteSpace: "nowrap",
    borderBottom: "2px solid transparent",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    outlineOffset: "-3px",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { color: tokens.colorBrandForeground1 },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  /** Home, Functions and Settings are known by their pictures; on a narrow pane their names are for assistive technology. */
  quietLabel: {
    "@media (max-width: 399px)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});

/** Known by their pictures: their names show on a wide pane only, and as tooltips. */
const quiet: ReadonlySet<Route> = new Set(["home", "functions", "settings"]);

/** The pages as links: the location hash is the state, so the browser's own keys and menus work on them. */
export function NavBar({ current }: { readonly current: Route }) {
  const styles = useStyles();
  const { navigation, routes: names } = useTexts(shellTexts);
  return (
    <nav aria-label={navigation}>
      <ul className={styles.list}>
        {navigated.map((route) => (
          <li key={route} className={styles.item}>
            <a
              href={`#/${route}`}
              title={quiet.has(route) ? names[route] : undefined}
              aria-current={route === current ? "page" : undefined}
              className={mergeClasses(styles.link, route === current && styles.current)}
            >
              <RouteIcon route={route} />
              <span className={mergeClasses(quiet.has(route) && styles.quietLabel)}>{names[route]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
