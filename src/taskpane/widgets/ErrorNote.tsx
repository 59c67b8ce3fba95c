import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { use, useState } from "react";
import { type CellPlace, describeError, severityOf } from "../../actions/list/messages";
import { SettingsError } from "../../actions/settings/SettingsFault";
import { commonTexts } from "../../i18n/commonTexts";
import { ActionsContext } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";

/**
 * Says an error in the user's words, and leads to the cell that it is about; nothing when there is none. What the user
 * cancelled is no alarm.
 */
export function ErrorNote({ error }: { readonly error: unknown }) {
  const { language } = useLanguage();
  const [failure, setFailure] = useState<unknown>(null);
  const load = use(ActionsContext);
  const {
    problems: { showMe },
  } = useTexts(commonTexts);
  if (error == null) return null;
  const place = placeOf(error);
  const show = (cell: CellPlace): void => {
    setFailure(null);
    load?.()
      .then((actions) => actions.goTo(cell))
      .catch(setFailure);
  };
  return (
    <MessageBar intent={severityOf(error)} layout="multiline">
      <MessageBarBody>
        {describeError(language, error)}
        {failure !== null && ` ${describeError(language, failure)}`}
      </MessageBarBody>
      {place !== null && (
        <MessageBarActions>
          <Button size="small" onClick={() => show(place)}>
            {showMe}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function placeOf(error: unknown): CellPlace | null {
  return error instanceof SettingsError ? error.place : null;
}
