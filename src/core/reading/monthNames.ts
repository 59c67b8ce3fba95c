/** Names of the twelve months as people write them: lower case, without diacritics and full stops. */
const names: readonly string[] = [
  "january jan januar janner janvier janv enero ene janeiro",
  "february feb februar feber fevrier fevr fev febrero fevereiro",
  "march mar marz maerz mrz mars marzo marco",
  "april apr avril avr abril abr",
  "may mai mayo maio",
  "june jun juni juin junio junho",
  "july jul juli juillet juil julio julho",
  "august aug aout agosto ago",
  "september sep sept septembre septiembre setembro set",
  "october oct oktober okt octobre octubre outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dezembro",
];

/** Months (1 to 12) by their names in English, German, French, Spanish and Portuguese. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1] as const)),
);

/** Names of weekdays in English and German; they say nothing that the date does not. */
export const weekdayNames: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"
  ).split(" "),
);
