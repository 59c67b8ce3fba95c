import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ClassificationRequest, ClassifyMethod } from "../../actions/classify/types";
import type { Message } from "../../actions/list/messages";
import type { Boundary } from "../../core/Boundary";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { commonTexts } from "../../i18n/commonTexts";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { useListFeature } from "../state/useListFeature";
import { ListFeaturePage } from "../steps/ListFeaturePage";
import { ClassificationView } from "./ClassificationView";
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
      optionalFields={["owner", "segment", "manualTier", "reason"]}
      method={(settings) => (
        <>
          <MethodPicker
            method={method}
            onMethod={setMethod}
            boundary={boundary}
            onBoundary={setBoundary}
            rule={rule}
            onRule={setRule}
            settings={settings}
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
      figures={(preview) => <ClassificationView preview={preview} />}
    >
      <AdoptColumns notes={feature.preview?.notes ?? []} adopt={adoptColumns} onChange={setAdoptColumns} />
    </ListFeaturePage>
  );
}

interface AdoptColumnsProps {
  readonly notes: readonly Message[];
  readonly adopt: boolean;
  readonly onChange: (adopt: boolean) => void;
}

/** The user's leave to take over a column of our header that we did not write: asked only when there is one. */
function AdoptColumns({ notes, adopt, onChange }: AdoptColumnsProps) {
  const { write: t } = useTexts(commonTexts);
  if (!adopt && !notes.some(({ key }) => key === "noteHeaderTaken")) return null;
  return <Checkbox label={t.adopt} checked={adopt} onChange={(_, data) => onChange(data.checked === true)} />;
}
