import { registries, UIPlugin, type Command } from "@odoo/o-spreadsheet";
import { engineLink, type EngineLink } from "../EngineLink";
import type { UiPluginClass } from "./enginePlugin";
import type { BatchCommand } from "./ownCommands";

interface HistoryMembers {
  undoStack: string[];
  redoStack: string[];
  requestHistoryChange(type: "UNDO" | "REDO"): void;
  onNewLocalStateUpdate(update: { id: string }): void;
}

const HistoryPlugin = registries.featurePluginRegistry.get(
  "history",
) as unknown as UiPluginClass<HistoryMembers>;

/**
 * The engine's undo history. It can begin anew once a file is loaded, and a sheet that grew for a spilled result is no
 * step of its own.
 */
export class BookHistoryPlugin extends HistoryPlugin {
  private readonly link: EngineLink;
  private readonly growthSteps = new Set<string>();

  constructor(config: ConstructorParameters<typeof HistoryPlugin>[0]) {
    super(config);
    this.link = engineLink(config.custom);
    this.link.forgetHistory = () => {
      this.undoStack = [];
      this.redoStack = [];
    };
  }
  override onNewLocalStateUpdate(update: { id: string }): void {
    if (this.link.isGrowing) this.growthSteps.add(update.id);
    super.onNewLocalStateUpdate(update);
  }

  override requestHistoryChange(type: "UNDO" | "REDO"): void {
    const isGrowth = (id: string | undefined): boolean => id !== undefined && this.growthSteps.has(id);
    const grewLast = isGrowth(this.undoStack.at(-1));
    this.link.isUndoing = true;
    super.requestHistoryChange(type);
    const goesOn = type === "UNDO" ? grewLast : isGrowth(this.redoStack.at(-1));
    if (goesOn) super.requestHistoryChange(type);
    this.link.isUndoing = false;
    this.link.growth.clear();
  }
}

/** Runs several commands inside one: they make one step of the undo history. */
export class BatchPlugin extends UIPlugin {
  override handle(command: Parameters<UIPlugin["handle"]>[0]): void {
    const own = command as unknown as Command | BatchCommand;
    if (own.type === "KAM_BATCH") own.run();
  }
}
