import { Checkbox } from "@fluentui/react-components";
import type { Message } from "../../actions/list/messages";
import { commonTexts } from "../../i18n/commonTexts";
import { useTexts } from "../state/useTexts";

interface AdoptColumnsProps {
  readonly notes: readonly Message[];
  readonly adopt: boolean;
  readonly onChange: (adopt: boolean) => void;
}

/** The user's leave to take over a column of our header that we did not write: asked only when there is one. */
export function AdoptColumns({ notes, adopt, onChange }: AdoptColumnsProps) {
  const { write: t } = useTexts(commonTexts);
  if (!adopt && !notes.some(({ key }) => key === "noteHeaderTaken")) return null;
  return <Checkbox label={t.adopt} checked={adopt} onChange={(_, data) => onChange(data.checked === true)} />;
}
