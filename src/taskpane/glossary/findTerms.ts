import { foldWidth } from "../../core/cells/labelKey";
import type { GlossaryTerm } from "../../i18n/en/glossaryTerms";

/**
 * The terms that hold a text, in any case and width: those whose name begins with it first, then those that have it in
 * their names, then those that have it in their meaning. All of them for no text.
 */
export function findTerms<Key extends string>(
  terms: Readonly<Record<Key, GlossaryTerm>>,
  search: string,
): readonly (readonly [Key, GlossaryTerm])[] {
  const wanted = plain(search);
  const all = Object.entries(terms) as [Key, GlossaryTerm][];
  if (wanted === "") return all;
  const rank = ([key, { term, also, means }]: [Key, GlossaryTerm]): number => {
    if (key.toLowerCase() === wanted || plain(term) === wanted) return 0;
    if (plain(term).startsWith(wanted)) return 1;
    if (plain(`${term} ${also}`).includes(wanted)) return 2;
    return plain(means).includes(wanted) ? 3 : 4;
  };
  return all
    .map((entry) => ({ entry, at: rank(entry) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

const plain = (text: string): string => foldWidth(text).trim().toLowerCase();
