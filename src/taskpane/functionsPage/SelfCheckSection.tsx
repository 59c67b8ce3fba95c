import type { SelfCheckCase } from "../../actions/selfCheck/SelfCheckCase";
import { selfCheckTexts } from "../../i18n/selfCheckTexts";
import { fetchJson } from "../host/builtFiles";
import { useActions } from "../state/actions";
import { useTexts } from "../state/language";
import { WriteBar } from "../steps/WriteBar";
import { useTextStyles } from "../widgets/useTextStyles";

/** One click writes every worked case to a sheet, where Excel checks the functions itself. */
export function SelfCheckSection() {
  const actions = useActions();
  const text = useTextStyles();
  const { pane: t } = useTexts(selfCheckTexts);
  return (
    <section className={text.stack} aria-labelledby="self-check">
      <h2 id="self-check" className={text.label}>
        {t.title}
      </h2>
      <p className={text.hint}>{t.lead}</p>
      <WriteBar
        label={t.run}
        touched={[]}
        conflicts={[]}
        notes={[]}
        busy={false}
        job={async (options) =>
          actions.runSelfCheck(await fetchJson<readonly SelfCheckCase[]>("self-check.json"), options)
        }
      />
    </section>
  );
}
