import { viewPlugin } from "./enginePlugin";

interface ColorsMembers {
  getCustomColors(): string[];
}

const ColorsPlugin = viewPlugin<ColorsMembers>("custom_colors");

/** The colours of the workbook, looked for when the colour picker asks; the engine looks at every cell after every paint. */
export class BookColorsPlugin extends ColorsPlugin {
  override finalize(): void {
    // Nothing is looked for here.
  }

  override getCustomColors(): string[] {
    super.finalize();
    return super.getCustomColors();
  }
}
