import { SettingsError, type SettingsFault } from "../../actions/settings/SettingsFault";
import { commonTexts } from "../../i18n/commonTexts";
import { useTexts } from "../state/language";
import { ErrorNote } from "../widgets/ErrorNote";
import { useTextStyles } from "../widgets/useTextStyles";

/** What of the settings cannot be read, each with the way to its cell, and what that means meanwhile. */
export function SettingsFaults({ faults }: { readonly faults: readonly SettingsFault[] }) {
  const text = useTextStyles();
  const { settings: t } = useTexts(commonTexts);
  if (faults.length === 0) return null;
  return (
    <>
      {faults.map((fault) => (
        <ErrorNote key={`${fault.part} ${fault.key}`} error={new SettingsError(fault, fault.place)} />
      ))}
      <p className={text.hint}>{t.faultsMeanwhile}</p>
    </>
  );
}
