import { simplifiedCharacters } from "./simplifiedCharacters";

const latinSuffix =
  /(?:\s+(?:co|company|ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|gmbh|ag|sa|bv|nv|pty|pte|srl|spa|kg|oy|ab|group|holdings?))+$/;
const chineseSuffix = /(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|公司|集团)+$/u;

/**
 * The form under which spellings of one company are equal: full and half width, case, accents left as they are,
 * spaces and punctuation dropped, legal forms ("Co., Ltd.", "有限公司") dropped, traditional characters simplified.
 * "" for a blank name. A name that consists of a legal form alone keeps it.
 */
export function accountKey(name: string): string {
  const folded = name.normalize("NFKC").toLowerCase().trim();
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (words === "") return folded;
  const latin = words.replace(latinSuffix, "");
  const joined = (latin === "" ? words : latin).replaceAll(" ", "");
  if (!/\p{Script=Han}/u.test(joined)) return joined;
  const simple = simplifiedCharacters(joined);
  const bare = simple.replace(chineseSuffix, "");
  return bare === "" ? simple : bare;
}
