/** Settings, or a part of them, as a text: equal for equal ones. */
export function settingsText(settings: object): string {
  return JSON.stringify(settings, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
