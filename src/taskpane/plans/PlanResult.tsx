import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPlace, WriteResult } from "../../actions/list/messages";
import { plansPageTexts } from "../../i18n/plansPageTexts";
import { Disclosure } from "../components/Disclosure";
import { ErrorNote } from "../components/ErrorNote";
import { useActions } from "../state/useActions";
import { useTexts } from "../state/useTexts";

const mostPlaces = 60;

const useStyles = makeStyles({
  places: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    "& button": { maxWidth: "100%", minWidth: "24px" },
  },
});

/** The tabs that were written and the cells that were kept, each a button that goes there. */
export function PlanResult({ result }: { readonly result: WriteResult }) {
  const styles = useStyles();
  const actions = useActions();
  const t = useTexts(plansPageTexts);
  const [error, setError] = useState<unknown>(null);
  const tabs = [...new Map(result.written.map((place) => [place.sheet, place])).values()];

  const buttons = (places: readonly CellPlace[], label: (place: CellPlace) => string): React.ReactNode => (
    <div className={styles.places}>
      {places.slice(0, mostPlaces).map((place) => (
        <Button
          key={`${place.sheet} ${place.address}`}
          size="small"
          onClick={() => {
            setError(null);
            actions.goTo(place).catch(setError);
          }}
        >
          {label(place)}
        </Button>
      ))}
    </div>
  );

  return (
    <div>
      <Disclosure summary={`${t.tabs} (${tabs.length})`}>{buttons(tabs, (place) => place.sheet)}</Disclosure>
      {result.keptCells.length > 0 && (
        <Disclosure summary={`${t.keptCells} (${result.kept})`}>
          {buttons(result.keptCells, (place) => `${place.sheet} ${place.address}`)}
        </Disclosure>
      )}
      <ErrorNote error={error} />
    </div>
  );
}
