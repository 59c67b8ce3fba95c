import { Button } from "@fluentui/react-components";
import type { Filtered } from "../../actions/filters/FilterOf";
import { filterTexts } from "../../i18n/filterTexts";
import { useFormat } from "../format/formatNumber";
import { useTexts } from "../state/language";
import { Disclosure } from "../widgets/Disclosure";
import { useTextStyles } from "../widgets/useTextStyles";

interface FilterBoxProps {
  readonly filtered: Filtered | null;
  /** Whether anything filters, also where that came to nothing. */
  readonly isSet: boolean;
  /** What is filtered, in the words of the result. */
  readonly unit: "deals" | "payments";
  readonly onClear: () => void;
  readonly children: React.ReactNode;
}

/** The filters of a list, folded, with what they leave of it said above them. */
export function FilterBox({ filtered, isSet, unit, onClear, children }: FilterBoxProps) {
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(filterTexts);
  return (
    <div>
      <Disclosure
        summary={
          filtered === null
            ? t.title
            : `${t.title}: ${t[unit](format(filtered.shown, "count"), format(filtered.all, "count"), filtered.by)}`
        }
      >
        <div className={text.stack}>
          {children}
          {isSet && (
            <Button size="small" onClick={onClear}>
              {t.clear}
            </Button>
          )}
        </div>
      </Disclosure>
      <p className={text.hint}>{filtered === null ? t.none : t.leftOut(format(filtered.amount, "cents"))}</p>
    </div>
  );
}
