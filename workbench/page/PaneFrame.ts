import type { Theme } from "../client/createOffice";
import { type FromPane, isKamMessage, siblingOrigin, type ToPane } from "../client/paneMessages";
import type { Host } from "../host/Host";
import { element } from "./element";

export interface PaneSettings {
  displayLanguage: string;
  theme: Theme;
}

/**
 * The task pane in its iframe, on the sibling origin: its requests go to the host, its wish to be shown or hidden to
 * the page.
 */
export class PaneFrame {
  readonly frame: HTMLIFrameElement;
  onVisibility: (shown: boolean) => void = () => undefined;
  /** What the pane asks is answered after this. */
  ready: Promise<void> = Promise.resolve();
  private readonly origin = siblingOrigin(window.location);
  private isConnected = false;

  constructor(
    private readonly host: Host,
    private readonly settings: PaneSettings,
    private readonly address: string,
  ) {
    this.frame = element("iframe", { title: "KAM", allow: "clipboard-write" });
    window.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
      if (isKamMessage(event.data)) this.receive(event.data as FromPane);
    });
    host.events.onEvents((text) => this.send({ kam: "office", text }));
  }

  /** Starts the pane anew, as a newly opened workbook has a new pane. */
  load(): void {
    this.isConnected = false;
    const page = new URL(this.address, window.location.href);
    this.frame.src = `${this.origin}${page.pathname}?hostLanguage=${this.settings.displayLanguage}`;
  }

  /** Runs an action as a ribbon button does. False while the pane has not introduced itself. */
  run(id: string): boolean {
    if (this.isConnected) this.send({ kam: "action", id });
    return this.isConnected;
  }

  appearanceChanged(): void {
    if (this.isConnected) this.send({ kam: "appearance", ...this.settings });
  }

  private send(message: ToPane): void {
    if (this.frame.contentWindow !== null && this.isConnected) {
      this.frame.contentWindow.postMessage(message, this.origin);
    }
  }

  private receive(message: FromPane): void {
    switch (message.kam) {
      case "hello":
        this.isConnected = true;
        this.send({ kam: "welcome", ...this.settings });
        break;
      case "office":
        void this.ready
          .then(() => this.host.answer(message.text))
          .then((text) => this.send({ kam: "office", text }));
        break;
      case "show":
      case "hide":
        this.onVisibility(message.kam === "show");
        break;
    }
  }
}
