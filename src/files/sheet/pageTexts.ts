import type { PageTexts } from "../PageSetup";

const places = { L: "left", C: "center", R: "right" } as const;

/** A header or footer of a file ("&LName&RPage &P") in its three parts; what stands before the first mark is in the middle. */
export function readPageTexts(text: string): PageTexts | undefined {
  if (text === "") return undefined;
  const parts = { left: "", center: "", right: "" };
  let place: keyof PageTexts = "center";
  for (const [piece] of text.matchAll(/&"[^"]*"|&.|[^&]+|&/gs)) {
    const mark = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase();
    if (mark === undefined) parts[place] += piece;
    else place = places[mark as keyof typeof places];
  }
  return parts;
}

/** The three parts in one, as a file holds them. */
export function writePageTexts({ left, center, right }: PageTexts): string {
  const part = (mark: string, text: string): string => (text === "" ? "" : `&${mark}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}
