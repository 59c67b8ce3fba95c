/** Arguments that functions of several families have. */
export const headers = "填 FALSE 则不显示表头行。";
export const period = "“month”按月（默认）、“quarter”按季、“year”按年、“week”按周（周一起）。";
