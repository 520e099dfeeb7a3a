/** Which rows of a long list are drawn. Rows beyond a screenful do not exist in the page. */
import { useEffect, useState, type RefObject } from 'react';

/**
 * Indexes of the rows near the visible part of `scroller` (the window when null), for rows of `height` px.
 * Draw row `i` with the key `i % pool` to have its nodes recycled for another row, as the sites do.
 */
export function useRows(count: number, height: number, scroller: RefObject<HTMLElement | null> | null, extra = 2): { rows: number[]; pool: number } {
  const [top, setTop] = useState(0);
  const [seen, setSeen] = useState(900);
  useEffect(() => {
    const target: HTMLElement | Window = scroller?.current ?? window;
    const measure = () => {
      setTop(target instanceof HTMLElement ? target.scrollTop : scrollY);
      setSeen(target instanceof HTMLElement ? target.clientHeight : innerHeight);
    };
    measure();
    target.addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      target.removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [scroller]);
  const pool = Math.ceil(seen / height) + extra * 2 + 1;
  const first = Math.max(0, Math.min(Math.floor(top / height) - extra, count - pool));
  return { rows: Array.from({ length: Math.max(0, Math.min(pool, count - first)) }, (_, i) => first + i), pool };
}
