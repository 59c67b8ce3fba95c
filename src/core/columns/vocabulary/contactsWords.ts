import type { FieldOf } from "../fields";
import { accountWords, ownerWords } from "./commonWords";
import { type FieldWords, words } from "./FieldWords";

/** Header words of contacts. */
export const contactsWords: Readonly<Record<FieldOf<"contacts">, FieldWords>> = {
  account: accountWords,
  name: {
    content: "text",
    headers: [
      words(
        "contact, contact name, full name, name, person, contact person, display name, last name, first name",
      ),
      words("联系人, 联系人姓名, 联系人名称, 姓名, 全名, 联系人全名, 名称, 姓氏, 姓"),
      words(
        "kontakt, kontaktname, ansprechpartner, name, vollstandiger name, kontaktperson, nachname, vorname",
      ),
      words(
        "contact, nom, nom complet, nom du contact, contacto, nombre, nombre completo, contato, nome, nome completo",
      ),
    ],
    parts: words("contact, ansprechpartner, contacto, contato, 联系人, 姓名"),
    not: words(`title, date, last, first, phone, account, company, owner, id, email, type, status, source, created, role, city,
      do not modify, record, no, number, priority, 电话, 日期, 编号, 职位, 职务, 类型, 状态, 负责人, 所有人, 所有者, 角色, 邮箱, 手机, 不修改`),
  },
  role: {
    content: "text",
    headers: [
      words(
        "role, buying role, contact title, contact role, position, title, job title, job position, function",
      ),
      words("角色, 决策角色, 联系人角色, 职位, 职务, 岗位, 头衔, 职称"),
      words("rolle, funktion, position, titel, kaufrolle, stelle, berufsbezeichnung, stellenbezeichnung"),
      words("role, fonction, poste, cargo, puesto, rol, funcao, papel"),
    ],
    parts: words("role, title, rolle, 角色, 职务, 职位"),
    not: words("owner, id, 负责人"),
  },
  grade: {
    content: "text",
    headers: [
      words("grade, relationship grade, relationship, attitude, relationship strength, stance"),
      words("关系等级, 关系, 等级, 态度, 支持度, 关系程度, 客情, 客情关系, 亲密度"),
      words("beziehung, beziehungsgrad, note, haltung, einstellung, grad"),
      words("relation, attitude, relacion, actitud, relacao, atitude"),
    ],
    parts: words("grade, relationship, beziehung*, 关系, 态度"),
    not: words("date, id, 日期"),
  },
  owner: ownerWords,
  lastVisit: {
    content: "date",
    headers: [
      words(`last visit, last visited, last contact, visited on, last activity date, last activity, last contacted, last meeting,
        last activity time, last touch`),
      words(
        "最近拜访, 上次拜访, 最近拜访日期, 拜访日期, 最近跟进时间, 最后跟进时间, 最近跟进日期, 最近联系时间, 最近活动时间, 最后一次拜访",
      ),
      words("letzter besuch, letzter kontakt, besucht am, letzte aktivitat, zuletzt kontaktiert"),
      words("derniere visite, dernier contact, ultima visita, ultimo contacto, ultimo contato"),
    ],
    parts: words("visit, visited, besuch, visite, visita, 拜访, 跟进"),
    not: words("next, planned, nachster, 下次, 计划"),
  },
  nextStep: {
    content: "text",
    headers: [
      words("next step, next action, next steps, next activity"),
      words("下一步, 下一步行动, 下一步计划, 下步计划, 跟进计划"),
      words("nachster schritt, nachste schritte, nachste aktion, nachste aktivitat"),
      words("prochaine etape, proximo paso, proximo passo, prochaine action"),
    ],
    parts: words("next, nachster, 下一步"),
    not: words("date, visit, 日期, 时间"),
  },
};
