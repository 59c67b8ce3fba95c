import type { WordsById } from "../catalogue";
import type { ErrorWords } from "../FunctionWords";

const roles = "每位联系人的角色：KDM 关键决策者、KI 关键影响者、KU 关键使用者。";
const grades = "每位联系人的等级：从 CR1 铁杆支持者到 CR5 坚决反对者。";
const contacts = "请给出同一个客户的联系人。角色和等级后面可以带名称：`KDM 关键决策者`。没有角色的行不计。";
const unknownContact: readonly ErrorWords[] = [
  ["#N/A", "角色或等级不在表中。整体报错，提示指出第一个这样的单元格。"],
];

const tables = {
  roleWeights: "您的角色和权重，两列的表；省略时为 50%、30%、20%。",
  gradeValues: "您的等级和分值，两列的表；省略时为 1、0.75、0.5、0.25、0。",
};
const tableErrors: readonly ErrorWords[] = [
  ["#VALUE!", "表中有负的权重或分值。"],
  ["#NUM!", "`gradeValues` 中有大于 1 的分值。"],
];

export const relationshipWords = {
  RELATION: {
    description: "与客户的关系有多好？把关键人物及其态度合成一个数字。",
    result: "0 到 1 的数字。",
    parameters: {
      roles,
      grades,
      ...tables,
    },
    remarks: [contacts, "同一角色取各等级分值的平均；没有联系人的角色计 0。"],
    errors: [...tableErrors, ...unknownContact, ["#DIV/0!", "角色的权重全为 0。"]],
  },
  RELATIONGAPS: {
    description: "与客户的关系还缺什么？用文字列出缺口。",
    result: "一段列出缺口的文字；没有缺口时为空。",
    parameters: { roles, grades, owners: "每位联系人由我方谁负责；省略时不看负责人。", ...tables },
    remarks: [
      contacts,
      "缺口有：`no KDM` 没有关键决策者、`no KI` 没有关键影响者、`no KU` 没有关键使用者、`KDM has no supporter` 关键决策者中没有 CR1 或 CR2、`single contact` 只有一位联系人、`single owner` 多位联系人都由我方一人负责。",
      "用自己的表时，要求有权重大于 0 的各角色；权重最大的角色须有分值大于 0.5 的联系人。",
    ],
    errors: [...tableErrors, ...unknownContact],
  },
} satisfies Partial<WordsById>;
