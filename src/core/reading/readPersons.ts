import { type Cell, textOfCell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import type { Answers, Question, Said } from "./Reading";
import { textShare } from "./readShares";

/** One of several persons in a cell. */
export interface NamedPerson {
  readonly name: string;
  /** The share that the cell itself gives, "Ann 60 %"; null where it gives none. */
  readonly share: number | null;
}

export interface PersonReading extends Said {
  /** By row: the persons of a cell that names several; no other rows. */
  readonly persons: ReadonlyMap<number, readonly NamedPerson[]>;
}

interface PersonFacts {
  readonly cells: readonly Cell[];
  readonly column: number;
  /** Cells of other columns of persons: who stands alone there is a person, too. */
  readonly others: readonly Cell[];
}

/**
 * Cells that name several persons, proposed as such: where the sign between them can be nothing else, or where the
 * parts are persons that stand alone elsewhere in the list. "Smith & Sons" and "Müller, Hans" stay one.
 * Question: askSplit under "split:COLUMN".
 */
export function readPersons({ cells, column, others }: PersonFacts, answers: Answers): PersonReading {
  const alone = new Set<string>();
  const signed = new Set<string>();
  for (const cell of new Set([...cells, ...others]))
    if (typeof cell === "string") (anySign.test(cell) ? signed : alone).add(cell);
  const keys = new Set([...alone].map(labelKey));
  const several = new Map([...signed].map((text) => [text, severalPersons(text, keys)]));
  const persons = new Map<number, readonly NamedPerson[]>();
  cells.forEach((cell, row) => {
    const found = typeof cell === "string" ? several.get(cell) : undefined;
    if (found != null) persons.set(row, found);
  });
  const rows = [...persons.keys()];
  const [first] = rows;
  if (first === undefined) return { persons, findings: [], questions: [] };
  const evidence = { column, rows };
  const id = `split:${column}`;
  const choices = ["equalShares", "onePerson"];
  const answer = choices.find((choice) => choice === answers[id]);
  const params = { text: textOfCell(cells[first]).trim(), count: rows.length };
  const question: Question = { id, key: "askSplit", params, evidence, choices, isProposed: true };
  return {
    persons: answer === "onePerson" ? new Map() : persons,
    findings: [],
    questions: answer === undefined ? [question] : [],
  };
}

const anySign = /[;；、|\n/／+＋&＆,，]|\s(?:and|und|et|y|e|-|–)\s|\p{Script=Han}[和与及\s]\p{Script=Han}/iu;
/** Nothing but a separator of names. */
const listSigns = /[;；、|]/;
const slashes = /[/／+＋]/;
const commas = /[,，\n](?!\d)|\s[-–]\s|\s+(?=\p{Script=Han})/u;
const ands = /[&＆]|\s(?:and|und|et|y|e)\s|[和与及](?=\p{Script=Han})/iu;
const hanName = /^\p{Script=Han}{2,4}$/u;
/** What stands behind the sign in the name of a firm. */
const firmWords =
  /^(?:co|inc|ltd|llc|kg|gmbh|ag|sons?|söhne|sohn|partners?|associates|company|team|group|others?|n\.?a\.?|公司|团队|其他|等)\.?$/i;
const personName = /^\p{L}[\p{L}\p{M} .'’()-]*[\p{L}.)]$/u;
const longestName = 40;
const mostPersons = 6;

function severalPersons(text: string, alone: ReadonlySet<string>): readonly NamedPerson[] | null {
  const isKnown = ({ name }: NamedPerson): boolean => alone.has(labelKey(name));
  const byList = partsOf(text, listSigns);
  if (byList !== null) return byList;
  const bySlash = partsOf(text, slashes);
  if (bySlash !== null) return bySlash;
  const byComma = partsOf(text, commas);
  const saysShares = (parts: readonly NamedPerson[]): boolean => parts.every(({ share }) => share !== null);
  const isChinese = /[,，]/.test(text) && byComma?.every(({ name }) => hanName.test(name)) === true;
  if (byComma !== null && (isChinese || saysShares(byComma) || byComma.every(isKnown))) return byComma;
  const byAnd = partsOf(text, ands);
  if (byAnd !== null && (saysShares(byAnd) || byAnd.some(isKnown))) return byAnd;
  const byBoth = partsOf(text, new RegExp(`${commas.source}|${ands.source}`, "iu"));
  return byBoth?.every(isKnown) === true ? byBoth : null;
}

/** The parts, where each can be the name of a person; null where one cannot, or there is but one. */
function partsOf(text: string, sign: RegExp): readonly NamedPerson[] | null {
  const parts = text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(withShare);
  const isList = parts.length > 1 && parts.length <= mostPersons;
  return isList && parts.every(({ name }) => canBePerson(name)) ? parts : null;
}

function canBePerson(name: string): boolean {
  return personName.test(name) && !firmWords.test(name) && name.length <= longestName;
}

const shareBehind = /^(.*?)[\s(（:：]*(\d{1,3}(?:[.,]\d+)?\s*[%％])\s*[)）]?$/;

function withShare(part: string): NamedPerson {
  const [, name = "", share = ""] = shareBehind.exec(part) ?? [];
  const read = textShare(share);
  return name === "" || read === null ? { name: part, share: null } : { name: name.trim(), share: read };
}
