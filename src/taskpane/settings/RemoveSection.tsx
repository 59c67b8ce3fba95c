import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { type Message, messageText } from "../../actions/list/messages";
import type { KamRemains } from "../../actions/settings/removeKam";
import { settingsPageTexts } from "../../i18n/settingsPageTexts";
import { useFormat } from "../format/formatNumber";
import { useActions } from "../state/actions";
import { useLanguage, useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";

/** Takes what the add-in wrote out of the workbook: nothing is chosen beforehand, and it asks once more. */
export function RemoveSection() {
  const actions = useActions();
  const { language } = useLanguage();
  const text = useTextStyles();
  const format = useFormat();
  const { remove: t } = useTexts(settingsPageTexts);
  const [remains, setRemains] = useState<KamRemains | null>(null);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [memory, setMemory] = useState(false);
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState<Message | null>(null);
  const [error, setError] = useState<unknown>(null);

  function look(): void {
    setError(null);
    actions.findKamRemains().then(setRemains, setError);
  }

  function remove(): void {
    setAsks(false);
    setError(null);
    actions.removeKam({ sheets, memory }).then((message) => {
      setDone(message);
      setSheets([]);
      setMemory(false);
      look();
    }, setError);
  }

  return (
    <Disclosure
      summary={t.title}
      onOpen={() => {
        setDone(null);
        look();
      }}
    >
      <div className={text.stack}>
        <p className={text.hint}>{t.lead}</p>
        {remains?.sheets.map((sheet) => (
          <Checkbox
            key={sheet}
            label={t.sheet(sheet)}
            checked={sheets.includes(sheet)}
            onChange={(_, { checked }) =>
              setSheets(checked === true ? [...sheets, sheet] : sheets.filter((name) => name !== sheet))
            }
          />
        ))}
        {remains !== null && remains.memory > 0 && (
          <Checkbox
            label={t.memory(format(remains.memory, "count"))}
            checked={memory}
            onChange={(_, { checked }) => setMemory(checked === true)}
          />
        )}
        {remains?.frozen === true && <p className={text.hint}>{t.frozen}</p>}
        {remains !== null && remains.formulas > 0 && (
          <p className={text.hint}>{t.formulas(format(remains.formulas, "count"))}</p>
        )}
        {remains !== null && remains.sheets.length + remains.memory === 0 && (
          <p className={text.hint}>{t.nothing}</p>
        )}
        {asks ? (
          <div className={text.stack} role="alert">
            <p className={text.hint}>{t.warning}</p>
            <div className={text.row}>
              <Button appearance="primary" onClick={remove}>
                {t.confirm}
              </Button>
              <Button onClick={() => setAsks(false)}>{t.cancel}</Button>
            </div>
          </div>
        ) : (
          <div className={text.row}>
            <Button disabledFocusable={sheets.length === 0 && !memory} onClick={() => setAsks(true)}>
              {t.start}
            </Button>
          </div>
        )}
        {done !== null && <p role="status">{messageText(language, done)}</p>}
        <ErrorNote error={error} />
      </div>
    </Disclosure>
  );
}
