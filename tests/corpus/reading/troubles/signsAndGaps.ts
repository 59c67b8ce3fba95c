import type { JobCell } from "../../../../workbench/jobs/JobDocument";
import type { Random } from "../../support/Random";
import { columnOf, type Fact, factsOf, type ListDraft } from "../ListDraft";
import { amountText } from "./numberTexts";
import type { Trouble } from "./Trouble";

const english = { thousands: ",", decimal: "." };

/** Turns some amounts negative, at least one and never all. */
function turnSome(draft: ListDraft, random: Random): Set<Fact> {
  const facts = factsOf(draft).filter(({ cents }) => cents !== null && cents > 0);
  const turned = facts.filter(() => random.chance(0.2));
  const some = turned.length === 0 || turned.length === facts.length ? facts.slice(1, 2) : turned;
  for (const fact of some) fact.cents = -(fact.cents ?? 0);
  return new Set(some);
}

function negative(
  name: string,
  write: (size: string, cell: JobCell) => JobCell,
  answers: Readonly<Record<string, string>> = {},
): Trouble {
  return {
    name: `negative: ${name}`,
    kind: "sign",
    // While a sign is open, so is what the totals come to
    clashes: [
      ...(name.includes("$") ? (["amountText", "unit", "currency"] as const) : []),
      ...(name.includes("CR") ? (["totals"] as const) : []),
    ],
    // A sign would deny what a column of currencies says
    fits: (draft) =>
      draft.crm.role !== "opportunities" && !(name.includes("$") && columnOf(draft, "currency") >= 0),
    apply(draft, random) {
      turnSome(draft, random);
      const { writeAmount } = draft;
      draft.writeAmount = (cents, place) => {
        if (cents >= 0) return writeAmount(cents, place);
        const size = writeAmount(-cents, place);
        if (size !== null && typeof size === "object") return { f: `=-(${(size.f ?? "").slice(1)})` };
        return write(typeof size === "number" ? amountText(size * 100, english) : textOf(size), size);
      };
      Object.assign(draft.answers, answers);
      draft.mustAsk.push(...Object.keys(answers));
    },
  };
}

function textOf(cell: JobCell): string {
  return typeof cell === "string" ? cell : "";
}

const kinds = {
  en: { header: "Document Type", usual: ["Invoice"], credit: ["Credit note", "Refund", "Credit Memo"] },
  zh: { header: "单据类型", usual: ["销售发票"], credit: ["红字发票", "退货单", "贷项通知单"] },
  de: { header: "Belegart", usual: ["Rechnung"], credit: ["Gutschrift", "Storno", "Rechnungskorrektur"] },
};

function creditNotes(name: string, isPositive: boolean): Trouble {
  return {
    name: `credit notes: ${name}`,
    kind: "sign",
    fits: ({ crm }) => crm.role === "payments",
    apply(draft, random) {
      const turned = turnSome(draft, random);
      const { header, usual, credit } = kinds[draft.crm.language];
      const column = draft.headers.length;
      draft.headers.push(header);
      draft.kinds.push("extra");
      const word = random.pick(credit);
      for (const fact of factsOf(draft)) fact.others.set(column, turned.has(fact) ? word : (usual[0] ?? ""));
      if (!isPositive) return;
      const { writeAmount } = draft;
      // A total is written as it is
      draft.writeAmount = (cents, place) => writeAmount(place < 0 ? cents : Math.abs(cents), place);
      draft.answers["creditSign"] = "negative";
      draft.mustAsk.push("creditSign");
    },
  };
}

/** Cells that give no amount. */
function gaps(name: string, cells: readonly JobCell[]): Trouble {
  return {
    name: `cells: ${name}`,
    kind: "gaps",
    fits: () => true,
    apply(draft, random) {
      const column = columnOf(draft, "amount");
      const facts = factsOf(draft);
      // The first rows stay: a column is known by its cells
      for (const fact of facts.slice(2)) {
        if (!random.chance(0.15)) continue;
        fact.cents = null;
        fact.others.set(column, random.pick(cells));
      }
    },
  };
}

export const signsAndGaps: readonly Trouble[] = [
  negative("-100 as number", (size, cell) => (typeof cell === "number" ? -cell : `-${size}`)),
  negative("100-", (size) => `${size}-`),
  negative("(100)", (size) => `(${size})`),
  negative("-100 as text", (size) => `-${size}`),
  negative("−100 with a true minus", (size) => `−${size}`),
  negative("负100", (size) => `负${size}`),
  negative("- 100", (size) => `- ${size}`),
  negative("$(100)", (size) => `$(${size})`),
  negative("-(100)", (size) => `-(${size})`, { sign: "negative" }),
  negative("100 CR", (size) => `${size} CR`, { sign: "negative" }),
  creditNotes("positive, known by their type", true),
  creditNotes("negative already", false),
  gaps("- and n/a", ["-", "n/a", "N/A", "–", "tbd"]),
  gaps("blank", [null, "", "  "]),
  gaps("errors", [{ f: "=1/0" }, { f: "=NA()" }]),
];
