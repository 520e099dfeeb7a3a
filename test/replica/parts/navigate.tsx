/** @jsxImportSource react */
/** History-API navigation as the sites do it: the address changes, the document stays. */
import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react';

const moved = new EventTarget();

/** Goes to an address of this site without loading it. */
export function go(address: string, replace = false): void {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  moved.dispatchEvent(new Event('moved'));
}

function subscribe(changed: () => void): () => void {
  moved.addEventListener('moved', changed);
  addEventListener('popstate', changed);
  return () => {
    moved.removeEventListener('moved', changed);
    removeEventListener('popstate', changed);
  };
}

/** The present path and query, kept up to date. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href));
}

/** A link of the site: plain clicks stay in the document. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    const to = new URL(href, location.href);
    if (to.origin !== location.origin) return;
    event.preventDefault();
    go(to.pathname + to.search);
  };
  return <a role="link" tabIndex={0} {...rest} href={href} onClick={follow} />;
}
