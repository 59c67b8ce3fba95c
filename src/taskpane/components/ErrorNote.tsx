import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { describeError } from "../../actions/describeError";
import { useLanguage } from "../state/useLanguage";

/** Says an error in the user's words; nothing when there is none. */
export function ErrorNote({ error }: { readonly error: unknown }) {
  const { language } = useLanguage();
  if (error == null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{describeError(language, error)}</MessageBarBody>
    </MessageBar>
  );
}
