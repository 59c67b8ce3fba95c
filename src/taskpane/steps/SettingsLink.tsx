import { Button, makeStyles } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { KamSettings } from "../../actions/settings/KamSettings";
import { commonTexts } from "../../i18n/commonTexts";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { ErrorNote } from "../widgets/ErrorNote";

/** The button's own padding, taken back so that its icon stands at the edge of the column. */
const useStyles = makeStyles({ link: { marginInlineStart: "-8px" } });

interface SettingsLinkProps {
  readonly settings: KamSettings;
  /** Called once the sheet is there: it may just have been added. */
  readonly onOpened: () => void;
}

/** Opens the settings sheet, where the numbers are edited; adds it when the workbook has none. */
export function SettingsLink({ settings, onOpened }: SettingsLinkProps) {
  const styles = useStyles();
  const actions = useActions();
  const { language } = useLanguage();
  const { failed } = useLastWrite();
  const { settings: t } = useTexts(commonTexts);
  const [error, setError] = useState<unknown>(null);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.link}
        icon={<Open16Regular />}
        onClick={() => {
          setError(null);
          actions.openSettings({ language, now: new Date() }).then(onOpened, (failure: unknown) => {
            setError(failure);
            failed();
          });
        }}
      >
        {settings.exists ? t.edit : t.create}
      </Button>
      <ErrorNote error={error} />
    </div>
  );
}
