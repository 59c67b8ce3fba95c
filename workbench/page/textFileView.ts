import { textEncodings } from "../../src/files/csv/encodings";
import { readCsvField } from "../../src/files/csv/readCsvField";
import { FileError } from "../../src/files/notes/FileError";
import { noteText } from "../../src/files/notes/noteText";
import { noteWords } from "../../src/files/notes/noteWords";
import type { Language } from "../../src/i18n/Language";
import type { FieldsReading, FileConvention } from "../files/ReadFields";
import {
  isForAnswer,
  type ReadTextFile,
  type TextFileAnswers,
  type TextFileReading,
} from "../files/textFile";
import {
  choiceText,
  type Convention,
  dayText,
  evidenceText,
  numberText,
  readingsText,
  textFileWords,
} from "../files/textFileWords";
import { element } from "./element";
import { texts } from "./texts";

const rowsShown = 7;
const columnsShown = 12;
const conventions = ["decimal", "dateOrder"] as const;
/** Other columns ask anew. */
const unanswered: TextFileAnswers = { decimal: undefined, dateOrder: undefined };

export interface TextFileView {
  readonly root: HTMLElement;
  /** As it is chosen now. */
  readonly result: () => { readonly reading: TextFileReading; readonly answers: TextFileAnswers };
}

/**
 * How a text file is read, with the evidence and the first rows, before it is opened. `read` reads it with other
 * answers; what the evidence proposes is chosen to begin with, and what is unknown stays text.
 */
export function textFileView(
  proposed: TextFileReading,
  read: ReadTextFile,
  language: Language,
): TextFileView {
  const words = texts[language].textFile;
  let answers: TextFileAnswers = {};
  let reading = proposed;
  const failure = element("p", { role: "alert", class: "kam-failure" });
  const encodingSays = element("p", { class: "kam-evidence" });
  const delimiterSays = element("p", { class: "kam-evidence" });
  const choices = element("div");
  const preview = element("div");

  /** Takes answers over and shows what they make of the file; what cannot be read leaves all as it was. */
  const answer = (more: TextFileAnswers): boolean => {
    try {
      const changed = { ...answers, ...more };
      reading = read(changed);
      answers = changed;
      failure.textContent = "";
      return true;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failure.textContent = noteText(error.note, language);
      return false;
    }
  };
  const showDivision = (): void => {
    encodingSays.textContent = encodingEvidence(reading, language);
    delimiter.value = reading.delimiter;
    delimiterSays.textContent = delimiterEvidence(reading, language);
    const { fields } = reading;
    const likely = proposals(fields);
    if (likely !== null) answer(likely);
    choices.replaceChildren(
      ...conventions.flatMap((convention) =>
        conventionPart(convention, fields[convention], likely?.[convention] ?? null, language, (value) => {
          answer({ [convention]: value });
          showRows();
        }),
      ),
    );
    showRows();
  };
  const showRows = (): void => preview.replaceChildren(...previewTable(reading, language));

  const encoding = select(
    textEncodings.map((value) => [value, noteWords[language].encodings[value]]),
    reading.encoding,
    (value) => {
      const named = textEncodings.find((one) => one === value);
      if (answer({ encoding: named, ...unanswered })) showDivision();
      else encoding.value = reading.encoding;
    },
  );
  const delimiters = Object.entries(textFileWords[language].delimiters);
  if (!delimiters.some(([value]) => value === reading.delimiter))
    delimiters.push([reading.delimiter, reading.delimiter]);
  const delimiter = select(delimiters, reading.delimiter, (value) => {
    if (answer({ delimiter: value, ...unanswered })) showDivision();
  });
  const root = element(
    "div",
    { class: "kam-text-file" },
    element("h2", { id: "kam-title" }, words.title(proposed.fileName)),
    element("label", { class: "kam-field" }, words.encoding, encoding),
    encodingSays,
    element("label", { class: "kam-field" }, words.delimiter, delimiter),
    delimiterSays,
    failure,
    choices,
    preview,
  );
  showDivision();
  return { root, result: () => ({ reading, answers }) };
}

function select(
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    "select",
    { class: "kam-select" },
    ...options.map(([option, label]) => element("option", { value: option }, label)),
  );
  made.value = value;
  made.addEventListener("change", () => onChange(made.value));
  return made;
}

function encodingEvidence({ encodings, records }: TextFileReading, language: Language): string {
  const words = texts[language].textFile;
  const [likely, other] = encodings;
  if (likely && other) {
    const name = noteWords[language].encodings[other.encoding];
    return words.encodingOpen(likely.preview, name, other.preview);
  }
  const odd = records.flat().find((field) => /[^\p{ASCII}]/u.test(field));
  return odd === undefined ? words.encodingPlain : words.encodingShown(odd.slice(0, 60));
}

function delimiterEvidence(
  { delimiter, orDelimiters, records }: TextFileReading,
  language: Language,
): string {
  const words = texts[language].textFile;
  const names = textFileWords[language].delimiters;
  const columns = records[0]?.length ?? 0;
  const [other] = orDelimiters;
  return other === undefined
    ? words.columns(columns)
    : words.delimiterOpen(columns, names[delimiter] ?? delimiter, names[other] ?? other);
}

/** What the file proposes for the conventions that it does not settle; null where it proposes nothing. */
function proposals(fields: FieldsReading): TextFileAnswers | null {
  const proposal = <Choice extends string>({ columns, choices, isProposed }: FileConvention<Choice>) =>
    isProposed && columns.some(({ by }) => by === "open") ? choices[0] : undefined;
  const decimal = proposal(fields.decimal);
  const dateOrder = proposal(fields.dateOrder);
  return decimal === undefined && dateOrder === undefined ? null : { decimal, dateOrder };
}

function conventionPart(
  convention: Convention,
  found: FileConvention<string>,
  proposed: string | null,
  language: Language,
  onChoice: (value: string | undefined) => void,
): HTMLElement[] {
  const words = texts[language].textFile;
  const { columns } = found;
  if (columns.length === 0) return [];
  const said = columns.map((column) =>
    element("p", { class: "kam-evidence" }, evidenceText(convention, column, language)),
  );
  if (!isForAnswer(found)) return [element("h3", {}, words[convention]), ...said];
  const chosen = proposed ?? columns.find(({ by }) => by === "rule")?.value ?? null;
  const choice = (value: string | null, label: string, sample: string): HTMLElement => {
    const input = element("input", { type: "radio", name: convention, value: value ?? "" });
    input.checked = value === chosen;
    input.addEventListener("change", () => onChoice(value ?? undefined));
    const shown = sample === "" ? [] : [element("span", { class: "kam-sample" }, sample)];
    return element("label", { class: "kam-choice" }, input, element("span", {}, label), ...shown);
  };
  const list = element(
    "fieldset",
    {},
    element("legend", {}, words[convention]),
    ...said,
    ...found.choices.map((value) =>
      choice(
        value,
        choiceText(convention, value, language) + (value === proposed ? words.proposed : ""),
        readingsText(convention, value, columns),
      ),
    ),
  );
  if (!columns.some(({ by }) => by === "rule")) list.append(choice(null, words.stayText, ""));
  return [list];
}

function previewTable({ records, fields }: TextFileReading, language: Language): HTMLElement[] {
  const words = texts[language].textFile;
  const rows = records.slice(0, rowsShown).map((record, row) =>
    element(
      "tr",
      {},
      ...record.slice(0, columnsShown).map((field, column) => {
        const { value, format } = fields.cell(row, column) ?? readCsvField(field);
        if (typeof value !== "number") return element("td", {}, field);
        const isDay = format?.startsWith("yyyy") === true;
        return element("td", { class: "kam-number" }, isDay ? dayText(value) : numberText(value));
      }),
    ),
  );
  const table = element("table", { class: "kam-preview" }, ...rows);
  const place = element("div", { class: "kam-preview-place", tabindex: "0", role: "region" }, table);
  place.setAttribute("aria-label", words.preview);
  return [element("p", { class: "kam-evidence" }, words.preview), place];
}
