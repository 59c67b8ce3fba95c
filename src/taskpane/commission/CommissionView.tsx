import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CommissionPreview, CommissionRequest } from "../../actions/commission/types";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useFormat } from "../format/formatNumber";
import { GlossaryLink } from "../glossary/GlossaryLink";
import { useTexts } from "../state/language";
import { Figures } from "../widgets/Figures";
import { useTextStyles } from "../widgets/useTextStyles";
import { MethodComparison } from "./MethodComparison";
import { StatementView } from "./StatementView";

const shownAtFirst = 12;

interface CommissionViewProps {
  readonly preview: CommissionPreview;
  readonly method: CommissionRequest["method"];
}

/** What would be paid: the totals, what each method would pay, and each person's statement, one open at a time. */
export function CommissionView({ preview, method }: CommissionViewProps) {
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(commissionPageTexts);
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
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
      <p className={text.hint}>{t.explainFigures}</p>
      <GlossaryLink terms={["amountCounted", "averageRate", "marginal", "whole", "overage"]} />
      <MethodComparison preview={preview} method={method} />
      <ul className={text.plainList} aria-label={t.people.caption}>
        {people.map((statement) => (
          <li key={statement.person}>
            <StatementView
              statement={statement}
              isOpen={opened === statement.person}
              onOpen={() => setOpened(statement.person)}
            />
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
