import { corePlugin } from "./enginePlugin";
import { isGrowth } from "./ownCommands";

type Handled = Parameters<InstanceType<typeof HeaderSizePlugin>["handle"]>[0];

const HeaderSizePlugin = corePlugin<object>("headerSize");
const HeaderVisibilityPlugin = corePlugin<object>("header visibility");

/** Heights and widths as they were set; lines at the end of a grid that grew have none. */
export class BookHeaderSizePlugin extends HeaderSizePlugin {
  override handle(command: Handled): void {
    if (!isGrowth(command)) super.handle(command);
  }
}

/** What is hidden; lines at the end of a grid that grew are not. */
export class BookHeaderVisibilityPlugin extends HeaderVisibilityPlugin {
  override handle(command: Handled): void {
    if (!isGrowth(command)) super.handle(command);
  }
}
