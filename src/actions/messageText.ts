import { fillTemplate } from "../i18n/fillTemplate";
import { messages } from "../i18n/messages";
import type { Language, Message } from "./types";

/** A message of an action as text in the language given. */
export function messageText(language: Language, message: Message): string {
  return fillTemplate(messages[language][message.key], message.params);
}
