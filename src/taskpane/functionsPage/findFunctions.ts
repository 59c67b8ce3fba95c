import type { Catalogue, KamFunction } from "./catalogue";

/** Text as searches compare it: without regard to case and width. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Everything that a function can be found by. */
function searchedText({ id, description, result, parameters }: KamFunction): string {
  const words = parameters.flatMap((parameter) =>
    parameter.words.flatMap(({ word, meaning }) => [word, meaning]),
  );
  const names = parameters.flatMap(({ name, description: meaning }) => [name, meaning]);
  return plain([`KAM.${id}`, description, result, ...names, ...words].join("\n"));
}

/**
 * The functions in whose name, texts and arguments every word of the search occurs, in their groups; groups without
 * one are left out. All functions when the search is blank.
 */
export function findFunctions(catalogue: Catalogue, search: string): Catalogue {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return catalogue;
  return catalogue
    .map(({ title, functions }) => ({
      title,
      functions: functions.filter((each) => {
        const text = searchedText(each);
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ functions }) => functions.length > 0);
}
