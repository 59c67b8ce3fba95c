import type { FieldOf } from "../fields";
import {
  accountHeaders,
  accountParts,
  notNames,
  ownerHeaders,
  ownerParts,
  type FieldWords,
} from "./commonWords";

/** Header words of contacts. */
export const contactsWords: Readonly<Record<FieldOf<"contacts">, FieldWords>> = {
  account: {
    content: "text",
    headers: accountHeaders,
    parts: accountParts,
    not: [...notNames, "manager", "owner"],
  },
  name: {
    content: "text",
    headers: ["contact", "contact name", "name", "person", "联系人", "联系人姓名", "姓名"],
    parts: ["contact", "联系人", "姓名"],
    not: ["title", "date", "last", "phone", "电话", "日期", "account", "company"],
  },
  role: {
    content: "text",
    headers: ["role", "buying role", "contact title", "角色", "决策角色", "职位", "position", "title"],
    parts: ["role", "角色"],
  },
  grade: {
    content: "text",
    headers: [
      "grade",
      "relationship grade",
      "relationship",
      "attitude",
      "关系等级",
      "关系",
      "等级",
      "态度",
      "支持度",
    ],
    parts: ["grade", "relationship", "关系", "态度"],
  },
  owner: { content: "text", headers: ownerHeaders, parts: ownerParts },
  lastVisit: {
    content: "date",
    headers: [
      "last visit",
      "last visited",
      "last contact",
      "visited on",
      "最近拜访",
      "上次拜访",
      "最近拜访日期",
      "拜访日期",
    ],
    parts: ["visit", "拜访"],
    not: ["next", "下次"],
  },
  nextStep: {
    content: "text",
    headers: ["next step", "next action", "下一步", "下一步行动"],
    parts: ["next", "下一步"],
  },
};
