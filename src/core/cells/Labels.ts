/**
 * The texts of many cells: the different ones in order of appearance (one that came as text and as number stands there
 * twice), and for each cell the place of its own among them.
 */
export interface Labels {
  readonly texts: readonly string[];
  readonly places: Int32Array;
}

export function labelsOf(cells: readonly string[]): Labels {
  const placeOf = new Map<string, number>();
  const places = new Int32Array(cells.length);
  for (let cell = 0; cell < cells.length; cell++) {
    const text = cells[cell] as string;
    let place = placeOf.get(text);
    if (place === undefined) placeOf.set(text, (place = placeOf.size));
    places[cell] = place;
  }
  return { texts: [...placeOf.keys()], places };
}

/**
 * A whole number for each cell, as `codeOf` says of its text, in order of appearance. Each text is looked at once. Into
 * the given memory, which may be that of the places where they are used up: fresh memory takes longer to come than a
 * million codes.
 */
export function codeEach(
  { texts, places }: Labels,
  codeOf: (text: string, place: number) => number,
  into: Int32Array = new Int32Array(places.length),
): Int32Array {
  const codes = Int32Array.from(texts, codeOf);
  for (let cell = 0; cell < places.length; cell++) into[cell] = codes[places[cell] as number] as number;
  return into;
}

export function labelAt({ texts, places }: Labels, cell: number): string {
  return texts[places[cell] ?? -1] ?? "";
}

/** The cells of both, one after the other. */
export function joinLabels(first: Labels, second: Labels): Labels {
  const count = first.places.length;
  const places = new Int32Array(count + second.places.length);
  places.set(first.places);
  for (let cell = 0; cell < second.places.length; cell++)
    places[count + cell] = (second.places[cell] as number) + first.texts.length;
  return { texts: [...first.texts, ...second.texts], places };
}
