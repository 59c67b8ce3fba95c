import { registries } from "@odoo/o-spreadsheet";
import { engineLink } from "../EngineLink";
import type { UiPluginClass } from "./enginePlugin";

interface HistoryMembers {
  undoStack: string[];
  redoStack: string[];
}

const HistoryPlugin = registries.featurePluginRegistry.get(
  "history",
) as unknown as UiPluginClass<HistoryMembers>;

/** The engine's undo history, which can begin anew once a file is loaded. */
export class BookHistoryPlugin extends HistoryPlugin {
  constructor(config: ConstructorParameters<typeof HistoryPlugin>[0]) {
    super(config);
    engineLink(config.custom).forgetHistory = () => {
      this.undoStack = [];
      this.redoStack = [];
    };
  }
}
