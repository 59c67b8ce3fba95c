import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type Message, messageText } from "../../actions/list/messages";
import { useLanguage } from "../state/language";
import { useTextStyles } from "../widgets/useTextStyles";

interface MessageNotesProps {
  readonly messages: readonly Message[];
  /** "problem" stops the user, "note" informs. */
  readonly kind: "problem" | "note";
}

/** The sentences of an action: reasons why it cannot write, or notes on what it will do. */
export function MessageNotes({ messages, kind }: MessageNotesProps) {
  const { language } = useLanguage();
  const text = useTextStyles();
  if (messages.length === 0) return null;
  if (kind === "note") {
    return (
      <ul className={text.plainList}>
        {messages.map((message) => (
          <li key={`${message.key} ${JSON.stringify(message.params)}`} className={text.hint}>
            {messageText(language, message)}
          </li>
        ))}
      </ul>
    );
  }
  return messages.map((message) => (
    <MessageBar key={`${message.key} ${JSON.stringify(message.params)}`} intent="warning" layout="multiline">
      <MessageBarBody>{messageText(language, message)}</MessageBarBody>
    </MessageBar>
  ));
}
