import { element } from "./element";

/** Asks a yes-or-no question in a dialog of the page; resolves with the answer, false when it is dismissed. */
export function askFirst(
  dialog: HTMLDialogElement,
  question: string,
  yes: string,
  no: string,
): Promise<boolean> {
  const form = element("form", { method: "dialog" });
  const buttons = element(
    "div",
    { class: "kam-buttons" },
    element("button", { class: "kam-button kam-primary", value: "yes" }, yes),
    element("button", { class: "kam-button", value: "no" }, no),
  );
  form.append(element("p", { id: "kam-question" }, question), buttons);
  dialog.setAttribute("aria-labelledby", "kam-question");
  dialog.replaceChildren(form);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}
