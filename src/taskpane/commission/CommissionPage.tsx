import { useState } from "react";
import type { CommissionRequest } from "../../actions/commission/types";
import type { KamSettings } from "../../actions/settings/KamSettings";
import type { SettingsFault } from "../../actions/settings/SettingsFault";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { PaymentFilters } from "../filters/PaymentFilters";
import { useFilter, useFilterOf } from "../filters/useFilter";
import { useListFeature } from "../state/useListFeature";
import { ListFeaturePage } from "../steps/ListFeaturePage";
import { SettingsFaults } from "../steps/SettingsFaults";
import { CommissionView } from "./CommissionView";
import { type CommissionChoices, CommissionMethod } from "./CommissionMethod";

/** The decimals of the money paid; a currency without cents is a matter of the written sheet's format. */
const decimals = 2;

/** What of the settings the method stands on. */
const parts: readonly SettingsFault["part"][] = [
  ...(["KAM_Ladder", "commissionPeriod", "method", "boundary", "firstMonth", "KAM_Options"] as const),
];

/** Payments into commission per person and period. */
export function CommissionPage() {
  const { previewCommission, writeCommission } = useActions();
  const [chosen, setChosen] = useState<Partial<CommissionChoices>>({});

  const filters = useFilter("payments");
  const feature = useListFeature("payments", {
    preview: previewCommission,
    write: writeCommission,
    request(asked, settings, source): CommissionRequest | null {
      const filter = filters.of(source);
      return filter && { ...asked, ...choicesFrom(chosen, settings), decimals, ...filter };
    },
  });
  const { table } = feature.source;
  const filter = useFilterOf(filters, feature.source);

  return (
    <ListFeaturePage
      feature={feature}
      texts={useTexts(commissionPageTexts)}
      optionalFields={[
        "person2",
        "share",
        "share2",
        "quota",
        "ladder",
        "account",
        "id",
        "product",
        "department",
      ]}
      method={(settings) => (
        <>
          <SettingsFaults faults={settings.faults.filter(({ part }) => parts.includes(part))} />
          <CommissionMethod
            choices={choicesFrom(chosen, settings)}
            ladders={settings.ladders}
            hasLadderColumn={feature.source.mapping?.ladder != null}
            hasQuotas={feature.source.mapping?.quota != null}
            onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
          />
          {table !== null && filter !== null && (
            <PaymentFilters
              filter={filter}
              outcome={feature.preview}
              period={choicesFrom(chosen, settings).period}
              firstMonth={settings.options.firstMonth}
              onChange={(changed) => filters.set(table, changed)}
            />
          )}
        </>
      )}
      figures={(preview, settings) => (
        <CommissionView preview={preview} method={choicesFrom(chosen, settings).method} />
      )}
    />
  );
}

/** What the user chose here, else the settings. */
function choicesFrom(
  chosen: Partial<CommissionChoices>,
  { ladders, options }: KamSettings,
): CommissionChoices {
  const ladder = ladders.find(({ name }) => name === chosen.ladder) ?? ladders[0];
  return {
    ladder: ladder?.name ?? "",
    method: chosen.method ?? options.method,
    boundary: chosen.boundary ?? options.boundary,
    period: chosen.period ?? options.commissionPeriod,
    basis: chosen.basis ?? "each",
    boundsIn: chosen.boundsIn ?? null,
  };
}
