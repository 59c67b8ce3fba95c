import { messages as en, type Messages } from "./en/messages";
import type { Texts } from "./Language";
import { messages as zhCN } from "./zh-CN/messages";

export const messages: Texts<Messages> = { en, "zh-CN": zhCN };
