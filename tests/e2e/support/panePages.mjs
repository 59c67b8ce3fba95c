/** What a page shows once it has read and computed what it shows first. */
export const landmarks = {
  "#/classify": "[aria-busy='false'] svg",
  "#/forecast": "[aria-busy='false'] svg",
  "#/commission": "[aria-busy='false'] svg",
  "#/plans": "input[type='search']",
  "#/settings": "table",
};

/** The addresses of the pane's pages, as its navigation has them. */
export async function pagesOf(frame) {
  const links = frame.locator("nav a[href^='#/']");
  await links.first().waitFor({ timeout: 60_000 });
  return links.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
}

/** Goes to a page by its link and waits until nothing in it is being read or computed. */
export async function openPage(frame, address) {
  await frame.locator(`nav a[href="${address}"]`).click();
  await frame.locator(`nav a[href="${address}"][aria-current="page"]`).waitFor();
  await frame.locator("main h1:visible").waitFor();
  const landmark = frame.locator(`main ${landmarks[address] ?? "h1"}`).filter({ visible: true });
  await landmark.first().waitFor({ timeout: 60_000 });
  await frame.locator("main").evaluate(quiet);
}

/** Resolves once nothing has changed for a while, and nothing is busy or moving. */
export const quiet = (root) =>
  new Promise((resolve) => {
    const quietMs = 300;
    const isMoving = () =>
      [...root.querySelectorAll("[aria-busy='true'], [role='progressbar']")].some((e) =>
        e.checkVisibility(),
      ) || document.getAnimations().some(({ playState }) => playState === "running");
    const look = () => {
      if (isMoving()) return wait();
      observer.disconnect();
      resolve();
    };
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(look, quietMs);
    };
    const observer = new MutationObserver(wait);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    wait();
  });
