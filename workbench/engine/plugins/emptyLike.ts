/** A new one of the engine's sets and maps, whose classes it does not give away. */
export function emptyLike<Kind extends object>(object: Kind): Kind {
  return new (object.constructor as new () => Kind)();
}
