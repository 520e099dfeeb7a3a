const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "3 March", with the year when it is not `today`'s. Takes an ISO date or date-time; anything else comes back as it is. */
export function sayDate(iso: string, today: Date = new Date()): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getFullYear() === today.getFullYear() ? '' : ` ${date.getFullYear()}`;
  return `${date.getDate()} ${months[date.getMonth()]}${year}`;
}

/** "10.30 pm", in the user's own time zone. */
export function sayTime(iso: string): string {
  const date = new Date(iso);
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return `${date.getHours() % 12 || 12}.${minutes} ${date.getHours() < 12 ? 'am' : 'pm'}`;
}

/** "until 10.30 pm" today, "until tomorrow" for the next midnight, otherwise with its date. */
export function sayUntil(iso: string, today: Date = new Date()): string {
  const midnight = new Date(today);
  midnight.setHours(24, 0, 0, 0);
  if (Date.parse(iso) === midnight.getTime()) return 'until tomorrow';
  const sameDay = new Date(iso).toDateString() === today.toDateString();
  return sameDay ? `until ${sayTime(iso)}` : `until ${sayDate(iso, today)}, ${sayTime(iso)}`;
}
