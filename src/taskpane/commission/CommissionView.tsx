import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionPreview } from "../../actions/commission/types";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { Figures } from "../widgets/Figures";
import { useTextStyles } from "../widgets/useTextStyles";
import { StatementView } from "./StatementView";

const shownAtFirst = 12;

/** What would be paid: the totals, what the other methods would pay, and each person's statement to open. */
export function CommissionView({ preview }: { readonly preview: CommissionPreview }) {
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  const [all, setAll] = useState(false);
  const people = all ? preview.people : preview.people.slice(0, shownAtFirst);
  return (
    <>
      <Figures
        figures={[
          { label: t.figures.people, text: format(preview.people.length, "count") },
          {
            label: t.figures.base,
            text: format(preview.base, "compact"),
            full: format(preview.base, "cents"),
          },
          { label: t.figures.commission, text: format(preview.commission, "cents") },
          ...(preview.base === 0
            ? []
            : [
                {
                  label: t.figures.blended,
                  text: format(preview.commission / preview.base, "hundredthPercent"),
                },
              ]),
        ]}
      />
      {preview.otherMethods.map((other) => (
        <p key={other.method} className={text.hint}>
          {t.other(t.methods[other.method], format(other.commission, "cents"))}
        </p>
      ))}
      <ul className={text.plainList} aria-label={t.people.caption}>
        {people.map((statement) => (
          <li key={statement.person}>
            <StatementView statement={statement} />
          </li>
        ))}
      </ul>
      {people.length < preview.people.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {t.people.more(format(preview.people.length, "count"))}
        </Button>
      )}
    </>
  );
}
