import { labelKey } from "../../cells/labelKey";
import { type Scheme, validOn } from "./Scheme";
import { everybody } from "./windowQuota";

/** A line of KAM_Assignments: who is paid by which scheme, and when. */
export interface Assignment {
  /** A person, "n stars" / "n 星", a role, or all. */
  readonly who: string;
  /** Of the payment; "" for every one. */
  readonly product: string;
  readonly business: string;
  readonly scheme: string;
  /** Serials of the first and the last day; ±Infinity for open. */
  readonly from: number;
  readonly to: number;
  /** 1 for no ramp. */
  readonly ramp: number;
}

/** Whom a payment's part belongs to, and what of it decides between lines. */
export interface Assigned {
  readonly person: string;
  readonly role: string;
  /** 0 for none. */
  readonly stars: number;
  readonly product: string;
  readonly business: string;
  /** The scheme that the payment names itself; "" for none. */
  readonly scheme: string;
}

export type Assignation =
  | { readonly kind: "scheme"; readonly scheme: Scheme; readonly date: number; readonly ramp: number }
  /** Nothing is valid; more than one line is; the named scheme does not exist; the event has not happened. */
  | { readonly kind: "noScheme" | "twoSchemes" | "notHappened" };

const starLabel = /^([1-5])\s*(?:stars?|星)$/;

/**
 * Step 1's choice of the scheme, on the day of the event that the scheme itself asks for (null: it has not happened). The
 * payment's own scheme goes before every line; then person, stars, role, everybody; among equals the line with product
 * or business filled in, then the later `from`.
 */
export function findAssignment(
  asked: Assigned,
  assignments: readonly Assignment[],
  schemes: ReadonlyMap<string, readonly Scheme[]>,
  dateOf: (scheme: Scheme) => number | null,
): Assignation {
  if (asked.scheme !== "") {
    const own = happening(schemes.get(labelKey(asked.scheme)) ?? [], dateOf);
    return own === "notHappened"
      ? { kind: own }
      : own
        ? { kind: "scheme", ...own, ramp: 1 }
        : { kind: "noScheme" };
  }
  let best: readonly { readonly rank: number; readonly line: Assignment; readonly found: Happening }[] = [];
  let waits = false;
  for (const line of assignments) {
    const rank = rankOf(line, asked);
    if (rank < 0) continue;
    const found = happening(schemes.get(labelKey(line.scheme)) ?? [], dateOf);
    if (found === "notHappened") waits = true;
    if (found === null || found === "notHappened" || found.date < line.from || found.date > line.to) continue;
    const candidate = { rank, line, found };
    const [first] = best;
    const order = first === undefined ? 1 : rank - first.rank || compare(line.from, first.line.from);
    if (order > 0) best = [candidate];
    else if (order === 0) best = [...best, candidate];
  }
  const [first, second] = best;
  if (first === undefined) return { kind: waits ? "notHappened" : "noScheme" };
  if (second !== undefined) return { kind: "twoSchemes" };
  return { kind: "scheme", ...first.found, ramp: first.line.ramp };
}

interface Happening {
  readonly scheme: Scheme;
  readonly date: number;
}

/** The line of a scheme that holds on the day of its own event; null for none. */
function happening(
  lines: readonly Scheme[],
  dateOf: (scheme: Scheme) => number | null,
): Happening | null | "notHappened" {
  let found: Happening | null = null;
  let waits = false;
  for (const scheme of lines) {
    const date = dateOf(scheme);
    if (date === null) waits = true;
    else if (validOn(lines, date) === scheme && (found === null || scheme.validFrom > found.scheme.validFrom))
      found = { scheme, date };
  }
  return found ?? (waits ? "notHappened" : null);
}

/** How closely a line fits; −1 where it does not. */
function rankOf(line: Assignment, asked: Assigned): number {
  const who = labelKey(line.who);
  const stars = starLabel.exec(who)?.[1];
  const kinds = [
    everybody.includes(who),
    who === labelKey(asked.role) && who !== "",
    stars !== undefined && Number(stars) === asked.stars,
    who === labelKey(asked.person),
  ];
  const fits = (own: string, given: string): boolean => own === "" || labelKey(own) === labelKey(given);
  if (!kinds.includes(true) || !fits(line.product, asked.product) || !fits(line.business, asked.business))
    return -1;
  return 2 * kinds.lastIndexOf(true) + (line.product === "" && line.business === "" ? 0 : 1);
}

function compare(a: number, b: number): number {
  return a > b ? 1 : a < b ? -1 : 0;
}
