import type { Boundary } from "../../core/Boundary";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { ClassificationRequest, ClassifyMethod } from "../../actions/classify/types";
import { classifyPageTexts } from "../../i18n/classifyPageTexts";
import { LabelledSelect } from "../components/LabelledSelect";
import { SegmentedChoice } from "../components/SegmentedChoice";
import { useTextStyles } from "../components/useTextStyles";
import { useTexts } from "../state/useTexts";
import { TierSettings } from "./TierSettings";

const methods: readonly ClassifyMethod[] = ["threshold", "share", "rank", "score"];

interface MethodPickerProps {
  readonly method: ClassifyMethod;
  readonly onMethod: (method: ClassifyMethod) => void;
  readonly boundary: Boundary;
  readonly onBoundary: (boundary: Boundary) => void;
  readonly rule: ClassificationRequest["rule"];
  readonly onRule: (rule: ClassificationRequest["rule"]) => void;
  readonly tiers: KamSettings["tiers"]["rows"];
}

/** One of the four methods, what it does in a line, and its numbers as they stand on the settings sheet. */
export function MethodPicker(props: MethodPickerProps) {
  const text = useTextStyles();
  const t = useTexts(classifyPageTexts);
  const { method, tiers } = props;
  return (
    <div className={text.stack}>
      <div>
        <SegmentedChoice
          label={t.method}
          hideLabel
          value={method}
          onChange={props.onMethod}
          options={methods.map((value) => ({ value, label: t.methods[value] }))}
        />
        <p className={text.hint}>{t.explain[method]}</p>
      </div>
      <TierSettings method={method} tiers={tiers} />
      {(method === "threshold" || method === "score") && (
        <LabelledSelect
          label={t.boundary}
          value={props.boundary}
          options={[
            { value: "from", label: t.boundaries.from },
            { value: "above", label: t.boundaries.above },
          ]}
          onChange={(value) => props.onBoundary(value === "above" ? "above" : "from")}
        />
      )}
      {method === "share" && (
        <LabelledSelect
          label={t.rule}
          value={props.rule}
          options={[
            { value: "start", label: t.rules.start },
            { value: "end", label: t.rules.end },
          ]}
          onChange={(value) => props.onRule(value === "end" ? "end" : "start")}
        />
      )}
    </div>
  );
}
