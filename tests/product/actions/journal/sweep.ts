import { findUnfinished, takeBackUnfinished } from "../../../../src/actions/journal/unfinished";
import type { HeadlessHost } from "../../../../workbench/headless/createHeadlessHost";
import { type HostFaults, rehearseFaults } from "../../../../workbench/host/faults/rehearseFaults";
import { bookSnapshot } from "../support/bookSnapshot";
import { closeWorkbooks } from "../../../support/headless";
import type { Scenario } from "./scenarios";

/** A workbook as it stands, with nothing that differs from one run to the next. */
export async function bookState(host: HeadlessHost): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  bookSnapshot(host.book);
  const names = new Map(host.book.sheets().map(({ id }, index) => [id, `sheet ${index}`]));
  const text = JSON.stringify([bookSnapshot(host.book), looksOf(host)], withoutResults);
  return JSON.parse([...names].reduce((rest, [id, name]) => rest.replaceAll(id, name), text));
}

/** What a cell shows may still be on its way; what is typed there tells. */
function withoutResults(key: string, value: unknown): unknown {
  if (key !== "cells") return value;
  return (value as string[]).map((cell) => {
    const [place = ""] = cell.split(" ");
    const [formula, , format] = JSON.parse(cell.slice(place.length + 1)) as [unknown, unknown, string];
    return [place, formula, format];
  });
}

function looksOf({ book }: HeadlessHost): unknown {
  const data = book.model.exportData();
  return data.sheets.map(({ name, borders, styles }) => ({
    name,
    borders: sorted(borders, data.borders),
    styles: sorted(styles, data.styles),
  }));
}

function sorted(zones: Record<string, number>, looks: Record<number, unknown>): string[] {
  return Object.entries(zones)
    .map(([zone, look]) => `${zone} ${JSON.stringify(looks[look])}`)
    .sort();
}

export const journalsIn = ({ book }: HeadlessHost): number =>
  [...book.customXml().values()].filter((xml) => xml.includes("urn:kam-for-excel:journal")).length;

/** Which requests of a run change something, and how many actions each has. */
export async function writingRequests(scenario: Scenario) {
  const host = await scenario.open();
  const before = await bookState(host);
  const { requests, stop } = rehearseFaults(host.host, {});
  await scenario.act();
  stop();
  const after = await bookState(host);
  const journals = journalsIn(host);
  closeWorkbooks();
  const writing = requests.flatMap(({ Actions: actions }, index) =>
    actions.some(({ Name }) => Name === "SuspendApiCalculationUntilNextSync")
      ? [{ request: index + 1, actions: actions.length }]
      : [],
  );
  return { before, after, writing, journals, requests: requests.length };
}

/** Lets a scenario run into a fault, and the next session repair what is left. */
export async function runInto(scenario: Scenario, faults: HostFaults) {
  const host = await scenario.open();
  const { stop } = rehearseFaults(host.host, faults);
  const error: unknown = await scenario.act().then(
    () => null,
    (failure: unknown) => failure,
  );
  stop();
  const left = { state: await bookState(host), journals: journalsIn(host) };
  const found = await findUnfinished();
  if (found !== null && typeof found !== "string") await takeBackUnfinished(found.id);
  const repaired = { state: await bookState(host), journals: journalsIn(host) };
  return { host, error, left, found, repaired };
}
