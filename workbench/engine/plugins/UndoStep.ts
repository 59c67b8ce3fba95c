/**
 * Changes that the engine's history takes back by one call instead of one by one: it knows them as the state of this
 * object, which it sets to "before". Doing them again is running their command again, as always.
 */
export class UndoStep {
  constructor(private readonly undo: () => void) {}

  get state(): "before" | "after" {
    return "before";
  }

  set state(state: "before" | "after") {
    if (state === "before") this.undo();
  }
}
