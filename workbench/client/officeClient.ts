import { createCustomFunctions } from "../engine/customFunctions/createCustomFunctions";
import { createOffice, type HostBridge } from "./createOffice";
import { type FromPane, isKamMessage, siblingOrigin, type ToPane } from "./paneMessages";

/**
 * The loader's part of the Office library for the pane in the workbench: runs after the genuine client file, connects
 * its HostBridge with the workbench by messages, and answers Office.onReady once the workbench has introduced itself.
 */

interface GenuineGlobals {
  Office: object;
  OfficeExtension: { readonly HostBridge: { init(bridge: HostBridge): void } };
}

const host = window.parent;
/** The page around the pane says who it is in the referrer; the pane listens to it alone. */
const hostOrigin =
  document.referrer === "" ? siblingOrigin(window.location) : new URL(document.referrer).origin;
const globals = window as unknown as GenuineGlobals;

const send = (message: FromPane): void => host.postMessage(message, hostOrigin);

const { office, start } = createOffice({
  show: () => send({ kam: "show" }),
  hide: () => send({ kam: "hide" }),
});

const asked = new URLSearchParams(window.location.search);
office.context.displayLanguage = asked.get("hostLanguage") ?? "en-US";

const bridge: HostBridge = { sendMessageToHost: (text) => send({ kam: "office", text }) };

function receive(message: ToPane): void {
  switch (message.kam) {
    case "welcome":
    case "appearance":
      start({ displayLanguage: message.displayLanguage, theme: message.theme });
      break;
    case "office":
      bridge.onMessageFromHost?.(message.text);
      break;
    case "action":
      void office.actions.run(message.id);
      break;
  }
}

window.addEventListener("message", ({ data, source, origin }: MessageEvent<unknown>) => {
  if (source === host && origin === hostOrigin && isKamMessage(data)) receive(data as ToPane);
});

globals.Office = Object.create(globals.Office, Object.getOwnPropertyDescriptors(office)) as object;
Object.assign(window, { CustomFunctions: createCustomFunctions().CustomFunctions });
globals.OfficeExtension.HostBridge.init(bridge);
if (host !== window) send({ kam: "hello" });
