const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 15 });

/** Numbers of rows name a place and are not grouped; both languages group all others by thousands. */
function written(name: string, value: string | number): string {
  return typeof value === "number" && name !== "row" ? grouped.format(value) : String(value);
}

/**
 * Replaces each {name} by its parameter, and each {name|one|other} by what stands there for 1 or for any other number.
 * What has no parameter stays as it is.
 */
export function fillTemplate(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return (Number(value) === 1 ? one : other) ?? written(name, value);
    },
  );
}
