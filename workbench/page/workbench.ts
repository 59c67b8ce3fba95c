import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import * as chartParts from "chart.js";
import Chart from "chart.js/auto";
import "chartjs-adapter-luxon";
import "./workbench.css";
import type { Language } from "../../src/i18n/Language";
import type { Theme } from "../client/createOffice";
import { installGridWords } from "../words/installGridWords";
import { loadFunctions } from "./loadFunctions";
import { resizePane } from "./resizePane";
import { Shell } from "./Shell";
import { Session } from "./Session";

const paneWidth = 350;

/**
 * Starts the page. Its address may say what to open and how to look:
 * ?sample=en|zh-CN|none, ?file=<name beside the page>, ?lang=en|zh-CN, ?theme=light|dark, ?pane=<width>
 */
async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  const language: Language = (asked.get("lang") ?? navigator.language).startsWith("zh") ? "zh-CN" : "en";
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const theme: Theme = (asked.get("theme") ?? (prefersDark ? "dark" : "light")) === "dark" ? "dark" : "light";
  // The grid looks for the library where its script form puts it: one global with all parts on it.
  Object.assign(window, { Chart: Object.assign(Chart, { ...chartParts }) });

  const shell = new Shell();
  document.getElementById("workbench")?.replaceWith(shell.root);
  resizePane(shell.divider, shell.pane, Number(asked.get("pane") ?? paneWidth));
  const session = new Session(shell, language, theme, installGridWords());
  acceptDrops(shell.drop, (files) => session.guard(() => session.openFiles(files)));
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    shell.onPress("save");
  });

  await session.useFunctions(await loadFunctions("../"));
  const sample = asked.get("sample") ?? language;
  const file = asked.get("file");
  if (file !== null) await session.openServed(file);
  else if (sample === "none") await session.openBlank();
  else await session.openServed(`sample-${sample === "zh-CN" ? "zh-CN" : "en"}.xlsx`);
}

void start();

/** Takes files that are dropped anywhere on the page; `hint` is shown while they hover over it. */
export function acceptDrops(hint: HTMLElement, take: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) hint.hidden = false;
  });
  window.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  hint.addEventListener("dragleave", () => {
    hint.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hint.hidden = true;
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
