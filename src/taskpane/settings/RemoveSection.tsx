import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { KamRemains } from "../../actions/remove/removeKam";
import { settingsPageTexts } from "../../i18n/settingsPageTexts";
import { useFormat } from "../format/formatNumber";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { useWrite } from "../state/useWrite";
import { ResultMessage } from "../steps/ResultMessage";
import { Disclosure } from "../widgets/Disclosure";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";

/**
 * Takes what the add-in wrote out of the workbook. Sheets without a cell of the user's are chosen beforehand; one that
 * undo cannot build anew needs a tick of its own.
 */
export function RemoveSection() {
  const actions = useActions();
  const text = useTextStyles();
  const format = useFormat();
  const { remove: t } = useTexts(settingsPageTexts);
  const { running, result, error, start } = useWrite();
  const [remains, setRemains] = useState<KamRemains | null>(null);
  const [lookError, setLookError] = useState<unknown>(null);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [tierColumns, setTierColumns] = useState<readonly number[]>([]);
  const [memory, setMemory] = useState(false);
  const [forGood, setForGood] = useState(false);

  function look(): void {
    setLookError(null);
    setTierColumns([]);
    setMemory(false);
    setForGood(false);
    actions.findKamRemains().then((found) => {
      setRemains(found);
      setSheets(found.sheets.flatMap(({ name, lasting }) => (lasting === null ? [name] : [])));
    }, setLookError);
  }

  const lasting =
    remains?.sheets.filter((sheet) => sheet.lasting !== null && sheets.includes(sheet.name)) ?? [];
  const isEmpty = sheets.length + tierColumns.length === 0 && !memory;
  const needsTick = lasting.length > 0 && !forGood;

  return (
    <Disclosure summary={t.title} onOpen={look}>
      <div className={text.stack}>
        <p className={text.hint}>{t.lead}</p>
        {remains?.sheets.map(({ name, typed, lasting: reason }) => (
          <div key={name}>
            <Checkbox
              label={t.sheet(name)}
              checked={sheets.includes(name)}
              onChange={(_, { checked }) => {
                setForGood(false);
                setSheets(toggled(sheets, name, checked === true));
              }}
            />
            <p className={text.hint}>
              {typed === null ? t.typedUnknown : t.typed(format(typed, "count"), typed)}
              {reason !== null && ` ${t.lasting[reason]}`}
            </p>
          </div>
        ))}
        {remains?.tierColumns.map(({ number, sheet, address, tiers, typed, blocked }) => (
          <div key={number}>
            <Checkbox
              label={t.tierColumn(`${sheet}!${address}`)}
              disabled={blocked !== null}
              checked={tierColumns.includes(number)}
              onChange={(_, { checked }) => setTierColumns(toggled(tierColumns, number, checked === true))}
            />
            <p className={text.hint}>
              {blocked === null
                ? t.tiers(format(tiers, "count"), format(typed, "count"))
                : t.blocked[blocked]}
            </p>
          </div>
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
        {remains !== null && remains.sheets.length + remains.tierColumns.length + remains.memory === 0 && (
          <p className={text.hint}>{t.nothing}</p>
        )}
        {lasting.length > 0 && (
          <Checkbox
            label={t.forGood(lasting.map(({ name }) => name).join(", "))}
            checked={forGood}
            onChange={(_, { checked }) => setForGood(checked === true)}
          />
        )}
        <div className={text.row}>
          <Button
            disabledFocusable={isEmpty || needsTick || running !== null}
            onClick={() =>
              start(async (options) => {
                const done = await actions.removeKam({ sheets, tierColumns, memory, forGood }, options);
                look();
                return done;
              })
            }
          >
            {t.start}
          </Button>
        </div>
        {result !== null && <ResultMessage key={result.undoId} result={result} takeFocus />}
        <ErrorNote error={lookError ?? error} />
      </div>
    </Disclosure>
  );
}

function toggled<T>(chosen: readonly T[], one: T, isChosen: boolean): readonly T[] {
  return isChosen ? [...chosen, one] : chosen.filter((other) => other !== one);
}
