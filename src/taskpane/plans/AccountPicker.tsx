import { Button, Input, Link, makeStyles } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { PlanAccount } from "../../actions/plans/types";
import { plansPageTexts } from "../../i18n/plansPageTexts";
import { SegmentedChoice } from "../components/SegmentedChoice";
import { useTextStyles } from "../components/useTextStyles";
import { useFormat } from "../format/useFormat";
import { useTexts } from "../state/useTexts";
import { AccountLine } from "./AccountLine";
import { filterAccounts } from "./filterAccounts";
import { indexAccounts } from "./indexAccounts";

const pageSize = 10;
const mostTiers = 7;
/** "Select all" of a search is offered up to this many: more tabs than that nobody builds by accident. */
const mostSelectShown = 60;
const allTiers = "*";

const useStyles = makeStyles({ link: { display: "inline-block", lineHeight: "24px" } });

interface AccountPickerProps {
  readonly accounts: readonly PlanAccount[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Chooses accounts by tier, by search, one by one or all of a tier. */
export function AccountPicker({ accounts, chosen, onChange }: AccountPickerProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const format = useFormat();
  const t = useTexts(plansPageTexts);
  const [tier, setTier] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(pageSize);
  const tiers = useMemo(
    () => [...new Set(accounts.map((account) => account.tier))].filter((name) => name !== "").sort(),
    [accounts],
  );
  const indexed = useMemo(() => indexAccounts(accounts), [accounts]);
  const found = useMemo(() => filterAccounts(indexed, tier, search), [indexed, tier, search]);
  const visible = found.slice(0, shown);
  const rest = Math.min(found.length - visible.length, pageSize * 5);

  function toggle(name: string, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(name);
    else next.delete(name);
    onChange(next);
  }

  if (accounts.length === 0) return <p className={text.hint}>{t.noAccounts}</p>;
  const unclassified = accounts.filter((account) => account.tier === "").length;
  const counted = format(found.length, "count");
  return (
    <div className={text.stack}>
      {unclassified * 2 > accounts.length && (
        <p className={text.hint}>
          {t.notClassified}{" "}
          <Link href="#/classify" className={styles.link}>
            {t.classifyFirst}
          </Link>
        </p>
      )}
      {tiers.length > 1 && tiers.length <= mostTiers && (
        <SegmentedChoice
          label={t.tier}
          hideLabel
          value={tier ?? allTiers}
          onChange={(value) => {
            setTier(value === allTiers ? null : value);
            setShown(pageSize);
          }}
          options={[
            { value: allTiers, label: t.allTiers },
            ...tiers.map((name) => ({ value: name, label: name })),
          ]}
        />
      )}
      <Input
        type="search"
        size="small"
        contentBefore={<Search16Regular aria-hidden="true" />}
        aria-label={t.search}
        placeholder={t.search}
        value={search}
        onChange={(_, data) => {
          setSearch(data.value);
          setShown(pageSize);
        }}
      />
      <div className={text.row}>
        {(tier !== null || found.length <= mostSelectShown) && found.length > 0 && (
          <Button
            size="small"
            onClick={() => onChange(new Set([...chosen, ...found.map(({ name }) => name)]))}
          >
            {tier !== null && search === "" ? t.selectAll(tier, counted) : t.selectShown(counted)}
          </Button>
        )}
        {chosen.size > 0 && (
          <Button size="small" appearance="subtle" onClick={() => onChange(new Set())}>
            {t.clear}
          </Button>
        )}
      </div>
      {found.length === 0 && <p className={text.hint}>{t.noMatch}</p>}
      <ul className={text.plainList}>
        {visible.map((account) => (
          <AccountLine
            key={account.name}
            account={account}
            checked={chosen.has(account.name)}
            onChange={(on) => toggle(account.name, on)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + rest)}>
          {t.more(format(rest, "count"))}
        </Button>
      )}
    </div>
  );
}
