/**
 * Gives the focus to what stands in the place of what had it, where that is gone; never takes it from the sheet, where
 * the user may be typing.
 */
export function restoreFocus(place: HTMLElement | null): void {
  const isLost = (document.activeElement ?? document.body) === document.body;
  if (isLost && document.hasFocus()) place?.focus();
}
