import { useState } from "react";
import type { Boundary } from "../../core/Boundary";
import type { ClassificationRequest, ClassifyMethod } from "../../actions/classify/types";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { ListFeaturePage } from "../components/ListFeaturePage";
import { useActions } from "../state/useActions";
import { useListFeature } from "../state/useListFeature";
import { useTexts } from "../state/useTexts";
import { AdoptColumns } from "./AdoptColumns";
import { ClassificationFigures } from "./ClassificationFigures";
import { CriteriaPicker } from "./CriteriaPicker";
import { MethodPicker } from "./MethodPicker";
import { suggestCriteria, type Criterion } from "../../actions/classify/suggestCriteria";

/** Accounts into tiers. */
export function ClassifyPage() {
  const { previewClassification, writeClassification } = useActions();
  const [method, setMethod] = useState<ClassifyMethod>("threshold");
  const [boundary, setBoundary] = useState<Boundary>("from");
  const [rule, setRule] = useState<ClassificationRequest["rule"]>("start");
  const [adoptColumns, setAdoptColumns] = useState(false);
  const [chosenCriteria, setChosenCriteria] = useState<ReadonlyMap<number, Criterion>>(new Map());

  const feature = useListFeature("accounts", {
    preview: previewClassification,
    write: writeClassification,
    request: (asked, settings, table): ClassificationRequest => {
      const criteria = suggestCriteria(table, settings.criteria, chosenCriteria)
        .filter(({ used }) => used)
        .map(({ column, weight }) => ({ column, weight }));
      return { ...asked, method, boundary, rule, criteria, adoptColumns };
    },
  });
  const { table } = feature.source;

  return (
    <ListFeaturePage
      feature={feature}
      texts={useTexts(classifyPageTexts)}
      optionalFields={["owner", "segment"]}
      method={(settings) => (
        <>
          <MethodPicker
            method={method}
            onMethod={setMethod}
            boundary={boundary}
            onBoundary={setBoundary}
            rule={rule}
            onRule={setRule}
            tiers={settings.tiers.rows}
          />
          {method === "score" && table !== null && (
            <CriteriaPicker
              criteria={suggestCriteria(table, settings.criteria, chosenCriteria)}
              onChange={(criterion) =>
                setChosenCriteria((before) => new Map(before).set(criterion.column, criterion))
              }
            />
          )}
        </>
      )}
      figures={(preview) => <ClassificationFigures preview={preview} />}
    >
      <AdoptColumns notes={feature.preview?.notes ?? []} adopt={adoptColumns} onChange={setAdoptColumns} />
    </ListFeaturePage>
  );
}
