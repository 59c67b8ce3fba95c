import type { ClassificationPreview } from "../../actions/classify/types";
import { ParetoCurve } from "../charts/ParetoCurve";
import { TierButterfly } from "../charts/TierButterfly";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { Disclosure } from "../components/Disclosure";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";
import { PyramidTable } from "./PyramidTable";

const shownOverrides = 20;

/** What the classification would give: the pyramid in numbers and as a picture, the Pareto curve, the overrides. */
export function ClassificationFigures({ preview }: { readonly preview: ClassificationPreview }) {
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(classifyPageTexts);
  const without = preview.tiers.filter((tier) => tier === "").length;
  const typedOver = preview.overrides.filter((override) => override.typedOver).length;
  return (
    <>
      <PyramidTable rows={preview.rows} />
      <TierButterfly rows={preview.rows} />
      <ParetoCurve curve={preview.curve} />
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
