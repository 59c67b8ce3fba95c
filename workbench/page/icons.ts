const paths = {
  undo: "M7 4 3 8l4 4M3.5 8H11a4 4 0 0 1 0 8H8",
  redo: "M11 4l4 4-4 4M14.5 8H7a4 4 0 0 0 0 8h3",
  sun: "M9 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM9 1v2M9 15v2M1 9h2M15 9h2M3.3 3.3l1.4 1.4M13.3 13.3l1.4 1.4M3.3 14.7l1.4-1.4M13.3 4.7l1.4-1.4",
  openClassify: "M9 2 2 16h14L9 2ZM5.5 9h7M3.8 12.5h10.4",
  openForecast: "M2 15h14M4 15V9M8 15V5M12 15v-4M15.5 3.5 11 7",
  openCommission: "M2 15h4v-4h4V7h4V3M2 15h14",
  openPlans: "M4 2h10v14H4zM7 6h4M7 9h4M7 12h2",
  openFunctions:
    "M9 3.2C7.3 2.4 6.3 3.3 6 5L4.6 13c-.3 1.7-1 2.4-2.4 2M3.6 7.4h4.7M10 8l5 6.4M15.4 8l-5.8 6.4",
  openSettings: "M3 5h7M14 5h1M3 13h1M8 13h7M12 5a2 2 0 1 0 0-.01ZM6 13a2 2 0 1 0 0-.01Z",
  undoLastWrite: "M7 4 3 8l4 4M3.5 8H11a4 4 0 0 1 0 8H8",
  pane: "M2 3h14v12H2zM11 3v12",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 18 × 18 in the colour of the text beside it. */
export function icon(name: IconName): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const path = document.createElementNS(namespace, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 18 18", width: "18", height: "18" })) {
    svg.setAttribute(key, value);
  }
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}
