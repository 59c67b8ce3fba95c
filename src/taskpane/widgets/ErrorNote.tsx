import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { describeError, severityOf } from "../../actions/list/messages";
import { useLanguage } from "../state/language";

/** Says an error in the user's words; nothing when there is none. What the user cancelled is no alarm. */
export function ErrorNote({ error }: { readonly error: unknown }) {
  const { language } = useLanguage();
  if (error == null) return null;
  return (
    <MessageBar intent={severityOf(error)} layout="multiline">
      <MessageBarBody>{describeError(language, error)}</MessageBarBody>
    </MessageBar>
  );
}
