import { useEffect, useState } from 'preact/hooks';

/** How long nothing is said while something is fetched, in ms: a word that flashes by is worse than none. */
const quiet = 400;

/** Says that the browser is slow to hand something over. `what`: "your settings". */
export function Waiting({ what }: { what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), quiet);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status" class="soft">{late ? `One moment. The browser is still fetching ${what}.` : ''}</p>;
}
