import { type NamedUnit, canBePaid, unitOfHeader, unitOfTitles } from "./namedUnit";
import { type NumberFormatLook, numberFormatLook } from "./numberFormatLook";
import type { Answers, Finding, Question, Said } from "./Reading";

/** The unit of a column: powers of ten that its numbers, and its texts without a unit of their own, are multiplied by. */
export interface UnitReading extends Said {
  readonly ofNumbers: number;
  readonly ofTexts: number;
  /** Whether the header names per cent, which only the figures can settle: 25 or 0.25. */
  readonly isPerCent: boolean;
  /** Whether the number format shows per cent, so that 25 % is held as 0.25. */
  readonly showsPerCent: boolean;
  /** The currencies that header or title name, and those that the number format shows. */
  readonly named: readonly string[] | null;
  readonly shown: readonly string[] | null;
  /** Whether any of them is named by itself, and not as the 元 of a unit such as 万元. */
  readonly hasCurrencySign: boolean;
}

interface UnitFacts {
  readonly column: number;
  readonly header: string;
  readonly above?: readonly string[] | undefined;
  readonly format?: string | null | undefined;
}

interface Decision {
  readonly ofNumbers: number;
  readonly ofTexts: number;
  readonly unit: string;
  readonly from: "header" | "title" | "format" | null;
  /** The other power of ten that is possible, the taken one being proposed. */
  readonly other: number | null;
  readonly isShown: boolean;
}

/**
 * The unit by header, else by title, never both. A number format that scales ("#,##0,") changes the look: under a
 * header in thousands its numbers are whole already. A unit that the format shows without scaling (`0"万元"`) counts.
 */
export function readUnit({ column, header, above, format }: UnitFacts, answers: Answers): UnitReading {
  const ofHeader = unitOfJoined(header);
  const ofTitle = canBePaid(header) && ofHeader.exponent !== -2 ? unitOfTitles(above ?? []) : null;
  const look = numberFormatLook(format);
  const isPerCent = ofHeader.exponent === -2;
  const id = `unit:${column}`;
  const decision = isPerCent ? noUnit : decide(ofHeader, ofTitle, look);
  const answered = powerOfTen(answers[id]);
  const exponents = answered === null ? decision : { ofNumbers: answered, ofTexts: answered };
  const evidence = { column, rows: [] };
  const questions: Question[] = [];
  const findings: Finding[] = [];
  const factor = 10 ** decision.ofNumbers;
  if (decision.other !== null && answered === null) {
    const params = { unit: decision.unit, factor, other: 10 ** decision.other };
    const choices = [String(factor), String(10 ** decision.other)];
    questions.push({ id, key: "unitInDoubt", params, evidence, choices, isProposed: true });
  } else if (exponents.ofNumbers !== 0) {
    const params = {
      unit: decision.unit,
      factor: 10 ** exponents.ofNumbers,
      from: decision.from ?? "answer",
    };
    findings.push({ key: "readUnit", params, evidence });
  } else if (decision.isShown)
    findings.push({ key: "readUnitShown", params: { unit: decision.unit }, evidence });
  return {
    ...{
      ofNumbers: exponents.ofNumbers,
      ofTexts: exponents.ofTexts,
      isPerCent,
      showsPerCent: look.isPerCent,
    },
    ...{
      named: ofHeader.currencies ?? ofTitle?.currencies ?? null,
      shown: look.currencies,
      hasCurrencySign: ofHeader.hasCurrencySign || ofTitle?.hasCurrencySign === true || look.hasCurrencySign,
      findings,
      questions,
    },
  };
}

/** A header of several rows ("单位：万元 / 年销售额（千元）") is of the unit that its last row names. */
function unitOfJoined(header: string): NamedUnit {
  const last = unitOfHeader(header.split(" / ").at(-1) ?? "");
  return last.exponent === null && last.currencies === null ? unitOfHeader(header) : last;
}

const noUnit: Decision = { ofNumbers: 0, ofTexts: 0, unit: "", from: null, other: null, isShown: false };

function decide(header: NamedUnit, title: NamedUnit | null, look: NumberFormatLook): Decision {
  const fromHeader = header.exponent !== null;
  const named = header.exponent ?? title?.exponent ?? null;
  const unit = fromHeader ? header.word : (title?.word ?? "");
  const from = fromHeader ? "header" : "title";
  const byFormat = look.exponent === null || look.isPerCent ? null : look.exponent - look.scale;
  if (named === null) {
    if (byFormat === null) return noUnit;
    return { ...noUnit, ofNumbers: byFormat, unit: look.word, from: "format", isShown: look.scale > 0 };
  }
  const taken: Decision = {
    ...noUnit,
    ofNumbers: named - look.scale,
    ofTexts: named,
    unit,
    from,
    isShown: look.scale > 0,
  };
  if (byFormat !== null && look.exponent !== 0) {
    return look.exponent === named ? taken : { ...taken, ofNumbers: byFormat, other: named };
  }
  if (look.scale > 0)
    return look.scale === named ? taken : { ...taken, ofNumbers: named, other: named - look.scale };
  if (fromHeader) return header.isInDoubt ? { ...taken, other: 0 } : taken;
  const isTold = header.currencies !== null && title?.currencies != null && named > 0;
  return isTold ? { ...taken, other: 0 } : taken;
}

function powerOfTen(answer: string | undefined): number | null {
  const exponent = Math.round(Math.log10(Number(answer ?? "")));
  return Number.isFinite(exponent) && Math.abs(exponent) <= 12 && Number(answer) === 10 ** exponent
    ? exponent
    : null;
}
