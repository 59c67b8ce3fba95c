import type { SourceRole } from "../../core/columns/fields";
import type { Answers, Question } from "../../core/reading/Reading";
import { type ListReading, withDecisions } from "../reading/decisions";
import { readShaped, type ShapedReading } from "../reading/readShaped";
import type { KamSettings } from "../settings/KamSettings";
import { checkSettings, moneyParts } from "../settings/SettingsFault";
import type { SourceTable } from "../sources/SourceTable";
import type { PlanSource, PlanSources } from "./types";

/** How one of the lists was read. */
export interface PlanReading extends ListReading {
  readonly role: SourceRole;
  /** As it stands on the sheet, where the evidence is. */
  readonly table: SourceTable;
}

interface ReadSources {
  /** The lists as they were read. */
  readonly sources: PlanSources;
  readonly readings: readonly PlanReading[];
}

interface ReadSource<R extends SourceRole> {
  readonly source: PlanSource<R>;
  readonly reading: PlanReading;
}

/** Currencies and rates of the house. */
type House = Pick<KamSettings, "options" | "rates" | "faults">;

/** What was read of a list last; a list that is read anew is another table. */
const known = new WeakMap<
  SourceTable,
  { readonly key: string; readonly showsCurrency: boolean; readonly read: ReadSource<SourceRole> }
>();

/**
 * The lists of a plan as their owner meant them, amounts in the currency of the house where its rates are known. A list
 * is read once for the same columns, answers and rates. Error: a fault in the settings of currencies, where they matter.
 */
export async function readPlanSources(given: PlanSources, house: House): Promise<ReadSources> {
  const accounts = await readSource("accounts", given.accounts, house);
  const opportunities =
    given.opportunities && (await readSource("opportunities", given.opportunities, house));
  const contacts = given.contacts && (await readSource("contacts", given.contacts, house));
  const sales = given.sales && (await readSource("sales", given.sales, house));
  return {
    sources: {
      accounts: accounts.source,
      ...(opportunities && { opportunities: opportunities.source }),
      ...(contacts && { contacts: contacts.source }),
      ...(sales && { sales: sales.source }),
    },
    readings: [accounts, opportunities, contacts, sales].flatMap((read) => (read ? [read.reading] : [])),
  };
}

async function readSource<R extends SourceRole>(
  role: R,
  source: PlanSource<R>,
  { options, rates, faults }: House,
): Promise<ReadSource<R>> {
  const { table, mapping } = source;
  const answers = withoutPerCurrency(source.answers ?? {});
  const key = JSON.stringify([role, mapping, answers, options, rates]);
  const last = known.get(table);
  if (last?.key === key) {
    if (last.showsCurrency) checkSettings(faults, moneyParts);
    return last.read;
  }
  const readBy = async (given: Answers): Promise<ShapedReading<R>> => {
    const read = await readShaped(role, table, mapping, given, { ...options, rates });
    return { ...read, questions: read.questions.map(ofOneCurrency) };
  };
  const said = await readBy(answers);
  const { showsCurrency } = said.rowByRow.read;
  if (showsCurrency) checkSettings(faults, moneyParts);
  const reading = await withDecisions(said, answers, readBy);
  const read = {
    source: { ...source, table: said.table, mapping: said.mapping },
    reading: { role, table, ...reading, shape: said.shape },
  };
  known.set(table, { key, showsCurrency, read: read });
  return read;
}

/** A plan has one figure per account: currencies do not stand each by itself there. */
function withoutPerCurrency(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== perCurrency));
}

const perCurrency = "perCurrency";

function ofOneCurrency(question: Question): Question {
  return { ...question, choices: question.choices.filter((choice) => choice !== perCurrency) };
}
