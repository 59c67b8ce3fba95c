import type { FieldOf } from "../fields";
import { type FieldWords, words } from "./FieldWords";

type CreditField = Extract<FieldOf<"payments">, "person2" | "share" | "share2" | "quota">;

/** Header words of who else is credited with a payment, and of what is expected of a person. */
export const creditWords: Readonly<Record<CreditField, FieldWords>> = {
  person2: {
    content: "person",
    headers: [
      words(`sales rep 2, salesperson 2, second salesperson, second sales rep, second rep, secondary salesperson,
        secondary sales rep, secondary rep, secondary owner, rep 2, owner 2, person 2, second person, second owner,
        second sales person, sales person 2, sales representative 2, second sales representative, employee 2, seller 2,
        salesperson2, rep2, sales rep2, co owner, co salesperson, co rep, split with, split rep, split salesperson,
        2nd rep, 2nd salesperson, 2nd sales rep, shared with, overlay rep, overlay salesperson`),
      words(`第二销售人员, 第二销售, 第二业务员, 第二负责人, 业务员2, 业务员 2, 业务员二, 销售员2, 销售员 2, 销售人员2, 销售人员 2, 销售2, 销售 2, 负责人2,
        负责人 2, 协同人, 协同业务员, 协同销售, 协同负责人, 协作人, 协办人, 合作业务员, 合作销售, 共同负责人, 分成人, 分成人员, 分成业务员`),
      words(`verkaufer 2, zweiter verkaufer, vertriebsmitarbeiter 2, zweiter vertriebsmitarbeiter, mitarbeiter 2,
        vertreter 2, zweiter vertreter, betreuer 2`),
      words("vendeur 2, commercial 2, deuxieme vendeur, vendedor 2, segundo vendedor, comercial 2"),
    ],
    parts:
      words(`second sales, second rep, second salesperson, secondary sales, secondary rep, salesperson 2, rep 2,
      sales representative 2, split with, 协同人, 协同业务员, 协同销售, 第二业务员, 第二销售`),
    not: words("%, share, split %, date, amount, quota, target, email, phone, 比例, 份额, 金额, 日期, 电话"),
    weak: words("id, code, number, no, nr, 编号, 编码, 代码"),
  },
  share: {
    content: "any",
    headers: [
      words(`split %, split, share, share %, split share, split percent, split percentage, split ratio, credit %,
        credit share, credit split, credit percentage, commission split, commission split %, sales split,
        sales credit %, deal split, deal split %, allocation %, rep split, rep share, share 1, share 1 %, share % 1,
        split 1, split 1 %, split % 1, rep 1 %, rep 1 split, rep 1 share, salesperson 1 %, share of the first`),
      words(`分成比例, 分成, 份额, 业绩分成, 业绩分成比例, 业绩比例, 业绩占比, 业绩份额, 分成占比, 分摊比例, 分配比例, 归属比例, 提成分成, 计提份额, 分成比例1,
        份额1, 第一人份额, 业务员1比例`),
      words("anteil, anteil %, provisionsanteil, aufteilung, aufteilung %, splitt, anteil 1"),
      words("partage, partage %, reparto, reparto %, reparticion, divisao, divisao %"),
    ],
    parts: words("split %, share %, split percent, credit split, 分成比例, 业绩比例"),
    not: words("market, wallet, total, 2, second, growth, 市场, 第二, 二"),
  },
  share2: {
    content: "any",
    headers: [
      words(`share 2, share 2 %, share % 2, split 2, split 2 %, split % 2, second share, second split, second split %,
        rep 2 %, rep 2 split, rep 2 share, rep 2 split %, salesperson 2 %, salesperson 2 share, sales rep 2 %,
        sales rep 2 share, sales rep 2 split, share of the second, secondary share, secondary split`),
      words(
        "分成比例2, 分成比例 2, 分成2, 份额2, 份额 2, 第二人份额, 第二份额, 第二分成比例, 业务员2比例, 协同比例, 协同分成, 协同分成比例, 协同人比例, 协同份额",
      ),
      words("anteil 2, zweiter anteil, anteil % 2"),
      words("partage 2, reparto 2, divisao 2"),
    ],
    parts: words("second share, second split, split 2, share 2, 协同比例, 第二人比例"),
  },
  quota: {
    content: "number",
    headers: [
      words(`quota, sales quota, rep quota, own quota, individual quota, quota amount, monthly quota, quarterly quota,
        annual quota, period quota, target, sales target, monthly target, quarterly target, individual target,
        revenue target, target amount, goal, sales goal`),
      words(`任务, 任务额, 任务指标, 个人任务, 月度任务, 月任务, 季度任务, 销售任务, 回款任务, 业绩任务, 任务金额, 指标, 业绩指标, 销售指标, 定额, 目标, 销售目标,
        个人目标, 月度目标, 季度目标, 回款目标, 业绩目标, 目标额, 目标金额`),
      words("vorgabe, umsatzziel, zielumsatz, umsatzvorgabe, ziel, zielvorgabe, planumsatz"),
      words("objectif, objectif de vente, cuota, objetivo, cota, meta, meta de vendas"),
    ],
    parts: words("quota, target, 任务额, 任务金额, 销售任务, 销售目标, 业绩目标, 回款目标, umsatzziel"),
    not: words(
      "%, percent, attainment, achieved, achievement, date, remaining, gap, 率, 完成, 达成, 差额, 日期, 市场",
    ),
  },
};
