/** A rule that is worked out once for each value that it is asked about; lists repeat their labels, days and persons. */
export function onceEach<K, V>(rule: (value: K) => V): (value: K) => V {
  const known = new Map<K, V>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined && !known.has(value)) {
      result = rule(value);
      known.set(value, result);
    }
    return result as V;
  };
}
