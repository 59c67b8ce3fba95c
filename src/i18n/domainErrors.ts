import { domainErrors as en, type DomainErrors } from "./en/domainErrors";
import type { Texts } from "./Texts";
import { domainErrors as zhCN } from "./zh-CN/domainErrors";

export const domainErrors: Texts<DomainErrors> = { en, "zh-CN": zhCN };
