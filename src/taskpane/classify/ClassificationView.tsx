import { mergeClasses } from "@fluentui/react-components";
import type { ClassificationPreview, TierRow } from "../../actions/classify/types";
import type { DataProblem } from "../../core/quality/columnProblems";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { commonTexts } from "../../i18n/commonTexts";
import { ParetoCurve } from "../charts/ParetoCurve";
import { TierButterfly } from "../charts/TierButterfly";
import { useFormat } from "../format/formatNumber";
import { GlossaryLink } from "../glossary/GlossaryLink";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { useTableStyles } from "../widgets/useTableStyles";
import { useTextStyles } from "../widgets/useTextStyles";

const shownOverrides = 20;
/** Why an account has no value. */
const withoutTier: ReadonlySet<DataProblem["kind"]> = new Set(["blankValue", "notNumber", "error"]);

/** What the classification would give: the pyramid in numbers and as a picture, the Pareto curve, the overrides. */
export function ClassificationView({ preview }: { readonly preview: ClassificationPreview }) {
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(classifyPageTexts);
  // Totals, captions and blank rows of the list get no tier either, and are no accounts.
  const without = new Set(preview.problems.flatMap(({ kind, rows }) => (withoutTier.has(kind) ? rows : [])))
    .size;
  const typedOver = preview.overrides.filter((override) => override.typedOver).length;
  return (
    <>
      <PyramidTable rows={preview.rows} />
      <TierButterfly rows={preview.rows} />
      <ParetoCurve curve={preview.curve} />
      <GlossaryLink terms={["tier", "manualTier", "pareto", "potential"]} />
      {without > 0 && <p className={text.hint}>{t.pyramid.noTier(format(without, "count"))}</p>}
      {preview.overrides.length > 0 && (
        <Disclosure
          summary={`${t.pyramid.overrides(format(preview.overrides.length, "count"))} ${
            typedOver > 0 ? t.pyramid.typedOver(format(typedOver, "count")) : ""
          }`}
        >
          <ul className={text.plainList} aria-label={t.overrides.title}>
            {preview.overrides.slice(0, shownOverrides).map((override) => (
              <li key={override.row} className={text.hint}>
                <strong>{override.tier}</strong> {override.account} ({t.overrides.was(override.computed)}
                {override.reason === "" ? "" : `, ${override.reason}`})
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** The summary table of a classification: accounts, value and average per tier, with their shares. */
function PyramidTable({ rows }: { readonly rows: readonly TierRow[] }) {
  const styles = useTableStyles();
  const format = useFormat();
  const { pyramid: t } = useTexts(classifyPageTexts);
  const { total } = useTexts(commonTexts);
  const small = mergeClasses(styles.small, styles.block);

  const line = (row: TierRow): React.ReactNode => (
    <tr key={row.total ? "total" : `tier ${row.tier}`}>
      <th scope="row">{row.total ? total : row.tier}</th>
      <td>
        {format(row.accounts, "count")}
        {!row.total && <span className={small}>{format(row.accountsShare, "tenthPercent")}</span>}
      </td>
      <td title={format(row.value, "cents")}>
        {format(row.value, "compact")}
        {!row.total && <span className={small}>{format(row.valueShare, "tenthPercent")}</span>}
      </td>
      <td title={row.average === null ? undefined : format(row.average, "cents")}>
        {row.average === null ? "" : format(row.average, "compact")}
      </td>
    </tr>
  );

  return (
    <table className={mergeClasses(styles.table, styles.breaking)}>
      <caption>{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.tier}</th>
          <th scope="col">{t.accounts}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.average}</th>
        </tr>
      </thead>
      <tbody>{rows.filter((row) => !row.total).map(line)}</tbody>
      <tfoot>{rows.filter((row) => row.total).map(line)}</tfoot>
    </table>
  );
}
