import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type CommandOutcome, commandOutcomes } from "../../commands/commandOutcomes";
import type { Language } from "../../i18n/Language";
import { useLanguage } from "../state/language";
import { useLastWrite } from "../state/lastWrite";
import { useAnnounce } from "./Announcer";

const useStyles = makeStyles({
  notice: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

async function inWords(language: Language, outcome: CommandOutcome): Promise<string> {
  if (outcome.kind === "failed") {
    const { describeError } = await import("../../actions/list/messages");
    return describeError(language, outcome.error);
  }
  const { messageText } = await import("../../actions/list/messages");
  return messageText(language, outcome.message);
}

/** What the ribbon's undo came to, said in the pane; the last result then no longer offers its own undo. */
export function CommandNotice() {
  const styles = useStyles();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const { last, markUndone, failed } = useLastWrite();
  const [text, setText] = useState<string | null>(null);
  const undoId = last?.result.undoId;
  useEffect(
    () =>
      commandOutcomes.listen((outcome) => {
        if (outcome.kind === "failed") failed();
        else if (undoId !== undefined) markUndone(undoId);
        inWords(language, outcome).then(
          (words) => {
            setText(words);
            announce(words);
          },
          (error: unknown) => setText(String(error)),
        );
      }),
    [language, announce, undoId, markUndone, failed],
  );
  return text === null ? null : (
    <p className={styles.notice} data-command-notice="">
      {text}
    </p>
  );
}
