/** What a browser has and jsdom has not: nothing here is measured or scrolled, and the window has the focus. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.ResizeObserver = NoResizeObserver;
window.matchMedia = (media) =>
  ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
document.hasFocus = () => true;
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

/** React holds a part back for up to 300 ms after its placeholder, a preview waits for a pause in typing: here shorter. */
const { setTimeout: real } = window;
const hurried = (run: () => void, milliseconds = 0): unknown =>
  real(run, milliseconds > 100 && milliseconds <= 300 ? milliseconds / 20 : milliseconds);
window.setTimeout = hurried as typeof setTimeout;

/**
 * jsdom weighs its whole style sheet for every element that is looked at, which is a third of a test's time. The pane
 * writes no styles here, so that what an element looks like follows from these and from what hides it.
 */
const lookOf = (element: Element): string =>
  [
    element.localName,
    element.closest('[style*="visibility"]') !== null,
    ...["style", "hidden", "open", "type"].map((name) => element.getAttribute(name)),
  ].join();
const looks = new Map<string, CSSStyleDeclaration>();
const compute = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => {
  const key = lookOf(element);
  const look = looks.get(key) ?? compute(element);
  looks.set(key, look);
  return look;
};
