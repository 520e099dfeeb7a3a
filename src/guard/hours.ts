/** Lesson hours as the user types them: "8.45-15.30", "8:45 to 12, 13.10 to 3.20 pm". Monday to Friday, by the user's own clock. */

/** Start and end in minutes of the day. */
export type Span = [number, number];

const time = String.raw`(\d{1,2})(?:[.:h](\d{2}))?\s*(am|pm)?`;
const range = new RegExp(String.raw`${time}\s*(?:-|–|—|to|until)\s*${time}`, 'gi');

/** The spans named in a text; none when it names none. An afternoon hour written without "pm" (1 to 6) is taken as one. */
export function lessonHours(text: string): Span[] {
  return [...text.slice(0, 200).matchAll(range)].flatMap(([, h1, m1, half1, h2, m2, half2]): Span[] => {
    const from = minutes(h1!, m1, half1);
    const to = minutes(h2!, m2, half2);
    return from !== null && to !== null && from < to ? [[from, to]] : [];
  });
}

/** True on a weekday inside one of the spans. */
export function isLessonTime(hours: Span[], now: Date): boolean {
  const day = now.getDay();
  const minute = now.getHours() * 60 + now.getMinutes();
  return day >= 1 && day <= 5 && hours.some(([from, to]) => minute >= from && minute < to);
}

function minutes(hour: string, minute: string | undefined, half: string | undefined): number | null {
  let hours = Number(hour);
  const past = Number(minute ?? 0);
  if (hours > 23 || past > 59) return null;
  if (half?.toLowerCase() === 'pm' && hours < 12) hours += 12;
  else if (half === undefined && hours >= 1 && hours <= 6) hours += 12;
  return hours * 60 + past;
}
