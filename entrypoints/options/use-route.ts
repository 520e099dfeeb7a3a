import { useEffect, useState } from 'preact/hooks';
import { readRoute, type Route } from '../../src/ui/pages/route.ts';

/** The route in the address, followed as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return readRoute(hash);
}
