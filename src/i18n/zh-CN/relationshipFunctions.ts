import type { FunctionTexts } from "../en/functions";

const roles = "每位联系人的角色：KDM 关键决策者、KI 关键影响者、KU 关键使用者。";
const grades = "每位联系人的等级：从 CR1 铁杆支持者到 CR5 坚决反对者。";

export const relationshipFunctions = {
  RELATION: {
    description: "与客户的关系有多好？把关键人物及其态度合成一个数字。",
    result: "0 到 1 的数字。",
    parameters: {
      roles,
      grades,
      roleWeights: "您的角色和权重，两列的表；省略时为 50%、30%、20%。",
      gradeValues: "您的等级和分值，两列的表；省略时为 1、0.75、0.5、0.25、0。",
    },
  },
  RELATIONGAPS: {
    description: "与客户的关系还缺什么？用文字列出缺口。",
    result: "一段列出缺口的文字；没有缺口时为空。",
    parameters: { roles, grades },
  },
} satisfies Partial<FunctionTexts>;
