import type { ListShape } from "../../actions/reading/ShapedList";
import type { FieldOf, SourceRole } from "../../core/columns/fields";
import { plansPageTexts } from "../../i18n/plansPageTexts";
import { useTexts } from "../state/language";
import { missingFields } from "../state/missingFields";
import type { SourceState } from "../state/useSource";
import { ColumnMapper } from "../steps/ColumnMapper";
import { SourcePicker } from "../steps/SourcePicker";
import { Disclosure } from "../widgets/Disclosure";
import { useTextStyles } from "../widgets/useTextStyles";

type PlanRole = Extract<SourceRole, "accounts" | "opportunities" | "contacts" | "sales">;

interface PlanSourceProps<R extends PlanRole> {
  readonly source: SourceState<R>;
  readonly optional?: boolean;
  readonly optionalFields: readonly FieldOf<R>[];
  readonly promoted?: readonly FieldOf<R>[];
  readonly shape?: ListShape | undefined;
}

/** One of the lists of a plan; its columns stay folded away as long as the required ones are known. */
export function PlanSource<R extends PlanRole>(props: PlanSourceProps<R>) {
  const { source, optional = false, optionalFields, promoted = [], shape } = props;
  const text = useTextStyles();
  const t = useTexts(plansPageTexts);
  const name = t.roles[source.role];
  const mapper = (
    <ColumnMapper source={source} optionalFields={optionalFields} promoted={promoted} shape={shape} />
  );
  const incomplete = source.mapping !== null && missingFields(source.role, source.mapping).length > 0;
  return (
    <div>
      <span className={text.label}>{name}</span>
      <SourcePicker source={source} label={name} optional={optional} shape={shape} />
      {source.table !== null &&
        (incomplete ? mapper : <Disclosure summary={t.columnsOf(name)}>{mapper}</Disclosure>)}
    </div>
  );
}
