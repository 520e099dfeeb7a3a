/** Small changes a live page makes by itself: counts tick, times move on. */
import { useEffect, useState } from 'react';

/** A number that goes up every `milliseconds`; stays 0 when that is 0. */
export function useTicks(milliseconds: number): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    if (milliseconds === 0) return undefined;
    const timer = setInterval(() => setTicks((before) => before + 1), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
  return ticks;
}
