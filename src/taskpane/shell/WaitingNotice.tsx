import { useSyncExternalStore } from "react";
import { waitingForExcel } from "../../actions/waitingForExcel";
import { shellTexts } from "../../i18n/shellTexts";
import { useTexts } from "../state/language";

interface WaitingNoticeProps {
  readonly className: string;
}

/** Says that Excel may be waiting for a cell that is being edited, until the answer has come. */
export function WaitingNotice({ className }: WaitingNoticeProps) {
  const texts = useTexts(shellTexts);
  const waits = useSyncExternalStore(waitingForExcel.listen, waitingForExcel.now);
  return waits ? (
    <p className={className} role="status">
      {texts.cellEdit}
    </p>
  ) : null;
}
