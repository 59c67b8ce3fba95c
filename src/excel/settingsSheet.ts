/** Name of the settings sheet, the same in every language. */
export const settingsSheet = "KAM Settings";
