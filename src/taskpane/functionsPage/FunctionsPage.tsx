import { useEffect, useRef, useState } from "react";
import { parseRoute, useHash } from "../shell/route";
import { useLanguage } from "../state/language";
import type { ArgumentDrafts } from "./argumentDraft";
import type { InsertedFormula } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import { FunctionView } from "./FunctionView";
import { useCatalogue } from "./useCatalogue";

const noDrafts: ArgumentDrafts = {};

/** Every KAM function: the list with its search, or one function with the form that puts it into a cell. */
export function FunctionsPage() {
  const { language } = useLanguage();
  const openId = useHash(functionOfHash);
  const state = useCatalogue(language);
  const [search, setSearch] = useState("");
  const [drafts, setDrafts] = useState<Readonly<Record<string, ArgumentDrafts>>>({});
  const [inserted, setInserted] = useState<InsertedFormula | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const leftRef = useRef<string | null>(null);
  const open = state.catalogue?.flatMap(({ functions }) => functions).find(({ id }) => id === openId);
  const shownId = open?.id ?? null;

  useEffect(() => {
    const left = leftRef.current;
    leftRef.current = shownId;
    if (shownId !== null) root.current?.closest("main")?.scrollTo(0, 0);
    else if (left !== null)
      root.current?.querySelector<HTMLElement>(`a[href="#/functions/${left.toLowerCase()}"]`)?.focus();
    return () => {
      if (parseRoute(window.location.hash) !== "functions") leftRef.current = null;
    };
  }, [shownId]);

  return (
    <div ref={root}>
      {open === undefined ? (
        <FunctionList {...state} search={search} onSearch={setSearch} />
      ) : (
        <FunctionView
          key={open.id}
          definition={open}
          drafts={drafts[open.id] ?? noDrafts}
          onDraft={(name, draft) =>
            setDrafts((before) => ({ ...before, [open.id]: { ...before[open.id], [name]: draft } }))
          }
          inserted={inserted}
          onInserted={setInserted}
        />
      )}
    </div>
  );
}

/**
 * The id of the function that a location hash such as "#/functions/tier" opens, so that "back" leads to the list; null
 * for the list.
 */
export function functionOfHash(hash: string): string | null {
  return /^#\/functions\/([a-z]+)$/i.exec(hash)?.[1]?.toUpperCase() ?? null;
}
