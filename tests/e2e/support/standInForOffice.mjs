import { readFileSync } from "node:fs";
import path from "node:path";

const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** What the workbench's copy of the pane's page loads in the place of office.js. */
const parts = ["guard-storage.js", "vendor/excel-web-16.00.debug.js", "office-client.js"];

/** Excel introduces itself only after so many milliseconds. */
const answersLate = (milliseconds) => `
  window.addEventListener("message", (event) => {
    if (event.data?.kam !== "welcome" || event.isLate) return;
    event.stopImmediatePropagation();
    const { data, source, origin } = event;
    const late = Object.assign(new MessageEvent("message", { data, source, origin }), { isLate: true });
    setTimeout(() => window.dispatchEvent(late), ${milliseconds});
  });`;

/** Notes the ids of the ribbon's actions in the order in which they are associated. */
const notesActions = `
  window.associated = [];
  const { associate } = Office.actions;
  Office.actions.associate = (id, action) => {
    window.associated.push(id);
    associate(id, action);
  };`;

/**
 * The workbench then shows the page that Excel shows, dist/taskpane.html, from an origin other than its own; at
 * office.js's address the browser finds the workbench's client.
 */
export async function standInForOffice(context, folder, { readyAfterMs = 0 } = {}) {
  const client = parts.map((part) => readFileSync(path.join(folder, "workbench", part), "utf8"));
  const late = readyAfterMs > 0 ? [answersLate(readyAfterMs)] : [];
  const body = [...late, ...client, notesActions].map((code) => `{${code}\n}`).join("\n");
  await context.route(officeScript, (route) => route.fulfill({ contentType: "text/javascript", body }));
  await context.route("**/workbench/taskpane.html*", (route) => {
    const { origin, search } = new URL(route.request().url());
    return route.fulfill({ status: 302, headers: { Location: `${origin}/taskpane.html${search}` } });
  });
}

export const isOfficeScript = (url) => url === officeScript;
