/** Excel.PaperType in the order of the numbers that files have for them, ECMA-376 part 1, 18.3.1.63, from 1 on. */
const papers = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small"],
  ...["A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10"],
  ...["Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5"],
  ...["EnvelopeC3", "EnvelopeC4", "EnvelopeC6", "EnvelopeC65", "EnvelopeB4", "EnvelopeB5", "EnvelopeB6"],
  ...["EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal", "FanfoldUS", "FanfoldStdGerman"],
  "FanfoldLegalGerman",
];

/** The number of a paper of Excel's; null for a name that is none. */
export function paperNumber(name: string): number | null {
  const index = papers.indexOf(name);
  return index < 0 ? null : index + 1;
}

/** Excel's name of a paper; null for one that has a number alone. */
export const paperName = (number: number): string | null => papers[number - 1] ?? null;
