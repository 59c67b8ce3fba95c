const narrowest = 320;
const widest = 600;
const keyStep = 10;
const dividerWidth = 6;

/** Lets the divider change the pane's width by pointer and by arrow keys, within what Excel allows. */
export function resizePane(divider: HTMLElement, pane: HTMLElement, width: number): void {
  const set = (wanted: number): void => {
    const next = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    pane.style.width = `${next + dividerWidth}px`;
    divider.setAttribute("aria-valuenow", String(next));
    window.dispatchEvent(new Event("resize"));
  };
  divider.setAttribute("aria-valuemin", String(narrowest));
  divider.setAttribute("aria-valuemax", String(widest));
  set(width);
  // What is being typed keeps the focus.
  divider.addEventListener("mousedown", (event) => event.preventDefault());
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add("kam-resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - dividerWidth / 2);
  });
  divider.addEventListener("lostpointercapture", () => document.body.classList.remove("kam-resizing"));
  divider.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(pane.getBoundingClientRect().width - dividerWidth + step);
  });
}
