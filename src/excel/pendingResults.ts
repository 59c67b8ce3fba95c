/** What Excel shows in a cell whose custom function has not answered yet. */
export const pendingResults: readonly unknown[] = ["#BUSY!", "#GETTING_DATA"];
