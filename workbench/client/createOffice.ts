export type Theme = "light" | "dark";

/** What the host tells the client at the handshake. */
interface HostInfo {
  /** BCP-47 tag. */
  readonly displayLanguage: string;
  readonly theme: Theme;
}

/** What Office.addin needs from the host around the pane. */
interface PaneControl {
  show(): void;
  hide(): void;
}

type Action = (event: { completed(): void; source: { id: string } }) => unknown;

/** The genuine client's door to its host: `init` gives it the way out, and it puts the way in on the same object. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** The loader's part of the Office namespace; the Excel part is the genuine client's. */
export interface OfficeNamespace {
  onReady(callback?: (info: ReadyInfo) => unknown): Promise<ReadyInfo>;
  isSetSupported: typeof isSetSupported;
  readonly context: OfficeContext;
  readonly actions: {
    associate(id: string, action: Action): void;
    /** Runs an associated action as a ribbon button does; resolves when it called `event.completed()`. */
    run(id: string): Promise<void>;
  };
  readonly addin: {
    showAsTaskpane(): Promise<void>;
    hide(): Promise<void>;
    setStartupBehavior(behavior: string): Promise<void>;
    getStartupBehavior(): Promise<string>;
    onVisibilityModeChanged(
      handler: (message: { visibilityMode: string }) => void,
    ): Promise<() => Promise<void>>;
  };
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly OfficeOnline: "OfficeOnline" };
  readonly StartupBehavior: { readonly none: "None"; readonly load: "Load" };
  readonly VisibilityMode: { readonly hidden: "Hidden"; readonly taskpane: "Taskpane" };
}

interface ReadyInfo {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

interface OfficeContext {
  displayLanguage: string;
  contentLanguage: string;
  officeTheme: OfficeTheme;
  readonly document: { readonly mode: "readOnly" | "readWrite" };
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
  readonly diagnostics: {
    readonly host: "Excel";
    readonly platform: "OfficeOnline";
    readonly version: string;
  };
  readonly requirements: { readonly isSetSupported: typeof isSetSupported };
  readonly partitionKey: string;
}

interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

const themes: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#fafafa",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1f1f1f",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#ffffff",
    isDarkTheme: true,
  },
};

const readyInfo: ReadyInfo = { host: "Excel", platform: "OfficeOnline" };

interface OfficeParts {
  readonly office: OfficeNamespace;
  /** Fulfils `Office.onReady` with what the host said; later calls change language and theme. */
  readonly start: (info: HostInfo) => void;
}

/** Builds the loader's part of Office for a host that is still to introduce itself. */
export function createOffice(pane: PaneControl, isReadOnly = (): boolean => false): OfficeParts {
  const actions = new Map<string, Action>();
  const visibilityHandlers = new Set<(message: { visibilityMode: string }) => void>();
  let startup = "None";
  let ready: (info: ReadyInfo) => void = () => undefined;
  const whenReady = new Promise<ReadyInfo>((resolve) => {
    ready = resolve;
  });
  const context: OfficeContext = {
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    officeTheme: themes.light,
    document: {
      get mode() {
        return isReadOnly() ? "readOnly" : "readWrite";
      },
    },
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { ...readyInfo, version: "16.0.19000.20000" },
    requirements: { isSetSupported },
    partitionKey: "workbench",
  };
  const changeVisibility = (visibilityMode: string): void => {
    for (const handler of visibilityHandlers) handler({ visibilityMode });
  };

  const office: OfficeNamespace = {
    onReady: (callback) =>
      whenReady.then((info) => {
        callback?.(info);
        return info;
      }),
    isSetSupported,
    context,
    actions: {
      associate: (id, action) => void actions.set(id.toUpperCase(), action),
      run: (id) =>
        new Promise((resolve, reject) => {
          const action = actions.get(id.toUpperCase());
          if (!action) {
            reject(new Error(`No action "${id}" is associated`));
            return;
          }
          Promise.resolve(action({ completed: resolve, source: { id } })).catch(reject);
        }),
    },
    addin: {
      showAsTaskpane() {
        pane.show();
        changeVisibility("Taskpane");
        return Promise.resolve();
      },
      hide() {
        pane.hide();
        changeVisibility("Hidden");
        return Promise.resolve();
      },
      setStartupBehavior(behavior) {
        startup = behavior;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startup),
      onVisibilityModeChanged(handler) {
        visibilityHandlers.add(handler);
        return Promise.resolve(() => {
          visibilityHandlers.delete(handler);
          return Promise.resolve();
        });
      },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  };

  const start = ({ displayLanguage, theme }: HostInfo): void => {
    context.displayLanguage = displayLanguage;
    context.contentLanguage = displayLanguage;
    context.officeTheme = themes[theme];
    ready(readyInfo);
  };
  return { office, start };
}

/** The API sets that the embedded host answers for, each with its highest version. */
const supported: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

/** Office's own rule: a set is supported when its major version is equal and the minor one at least as high. */
function isSetSupported(name: string, minVersion: string | number = "1.1"): boolean {
  const have = Object.entries(supported).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (have === undefined) return false;
  const [major = 0, minor = 0] = have.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(minVersion).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
