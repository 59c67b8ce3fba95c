import { entryIn } from "../../collections/entryIn";
import type { EarningPayment } from "./paymentFigures";

interface Ordered {
  /** Serial of the day that it happens on. */
  readonly date: number;
  /** The deal's id, compared as labels are (labelKey). */
  readonly deal: string;
  /** Of the amount, in whole units. */
  readonly size: number;
  /** Of the source list, counted from 1. */
  readonly row: number;
}

/** A payment's part for one person; a credit that is negative of its own is one that is booked as a note. */
export interface WindowPayment extends Ordered, EarningPayment {
  readonly kind: "payment" | "negative";
  /** What notes name it by. */
  readonly id: number;
}

/** What a credit note leaves of a payment. */
export interface WindowNote extends Ordered {
  readonly kind: "note";
  /** The id of the payment. */
  readonly of: number;
  /** What is left of its base, after all notes so far. */
  readonly base: number;
  /** And of its margin, where that chooses the step. */
  readonly margin: number | null;
  /** Of the payment's amount, in whole units: what notes so far have taken, and all. */
  readonly taken: number;
  readonly amount: number;
}

export type WindowEvent = WindowPayment | WindowNote;

/**
 * The order within a window: by day, payments before notes, deal id (character by character, none first), the larger
 * amount, the larger base, the smaller factor, row; so the order of the list decides nothing.
 */
export function byOrder(a: WindowEvent, b: WindowEvent): number {
  return (
    a.date - b.date ||
    rank(a) - rank(b) ||
    compareTexts(a.deal, b.deal) ||
    b.size - a.size ||
    b.base - a.base ||
    factorOf(a) - factorOf(b) ||
    a.row - b.row
  );
}

/** Events in the order of a window; the notes of one payment in that in which they took something out of it. */
export function inOrder(events: readonly WindowEvent[]): readonly WindowEvent[] {
  const sorted = [...events].sort(byOrder);
  const places = new Map<number, number[]>();
  sorted.forEach((event, place) => {
    if (event.kind === "note") entryIn(places, event.of, () => []).push(place);
  });
  for (const own of places.values()) {
    if (own.length < 2) continue;
    const notes = own.map((place) => sorted[place] as WindowNote).sort((a, b) => a.taken - b.taken);
    own.forEach((place, at) => (sorted[place] = notes[at] as WindowNote));
  }
  return sorted;
}

function rank({ kind }: WindowEvent): number {
  return kind === "payment" ? 0 : 1;
}

function factorOf(event: WindowEvent): number {
  return event.kind === "note" ? 1 : event.rateFactor;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
