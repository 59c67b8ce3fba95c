import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Waits for a sentence of the page itself; the live region repeats some of them. */
export const findSentence = (text: string | RegExp) =>
  screen.findByText(text, { ignore: "[role=status], script, style" });

/** Whether a sentence is on the page now. */
export const hasSentence = (text: string | RegExp) =>
  screen.queryAllByText(text, { ignore: "[role=status], script, style" }).length > 0;

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Buttons that cannot be used keep the focus: they say so instead of being switched off. */
export const isOff = (name: string | RegExp) => button(name).getAttribute("aria-disabled") === "true";

/** A step of the page by its heading: two steps may have fields of the same name. */
export const step = (name: string) => within(screen.getByRole("region", { name }));

type Scope = Pick<typeof screen, "getByRole">;

/** What a drop-down shows. */
export function chosen(name: string | RegExp, scope: Scope = screen): string {
  const select = scope.getByRole<HTMLSelectElement>("combobox", { name });
  return select.selectedOptions[0]?.textContent ?? "";
}

/** Chooses an entry of a drop-down by its text. */
export async function choose(
  user: UserEvent,
  name: string | RegExp,
  entry: string,
  scope: Scope = screen,
): Promise<void> {
  const select = scope.getByRole("combobox", { name });
  await user.selectOptions(select, within(select).getByRole("option", { name: entry }));
}

/** Which of the choices of a group is taken. */
export function picked(group: string): string {
  const choices = within(screen.getByRole("group", { name: group })).getAllByRole<HTMLInputElement>("radio");
  return choices.find(({ checked }) => checked)?.labels?.[0]?.textContent ?? "";
}

/** The cells of a table, row by row. */
export function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
}
