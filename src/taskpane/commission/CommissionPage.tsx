import { useState } from "react";
import type { CommissionRequest } from "../../actions/commission/types";
import type { KamSettings } from "../../actions/settings/KamSettings";
import { commissionPageTexts } from "../../i18n/commissionPageTexts";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { useListFeature } from "../state/useListFeature";
import { ListFeaturePage } from "../steps/ListFeaturePage";
import { CommissionView } from "./CommissionView";
import { type CommissionChoices, CommissionMethod } from "./CommissionMethod";

/** The decimals of the money paid; a currency without cents is a matter of the written sheet's format. */
const decimals = 2;

/** Payments into commission per person and period. */
export function CommissionPage() {
  const { previewCommission, writeCommission } = useActions();
  const [chosen, setChosen] = useState<Partial<CommissionChoices>>({});

  const feature = useListFeature("payments", {
    preview: previewCommission,
    write: writeCommission,
    request: (asked, settings): CommissionRequest => ({
      ...asked,
      ...choicesFrom(chosen, settings),
      decimals,
    }),
  });

  return (
    <ListFeaturePage
      feature={feature}
      texts={useTexts(commissionPageTexts)}
      optionalFields={["person2", "share", "share2", "quota", "ladder", "account", "id"]}
      method={(settings) => (
        <CommissionMethod
          choices={choicesFrom(chosen, settings)}
          ladders={settings.ladders}
          hasLadderColumn={feature.source.mapping?.ladder != null}
          hasQuotas={feature.source.mapping?.quota != null}
          onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
        />
      )}
      figures={(preview) => <CommissionView preview={preview} />}
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
