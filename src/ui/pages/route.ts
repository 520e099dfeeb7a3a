/** Where the reader is: `#/policy?moment=request-received` is view `policy` with its parameters. */
export interface Route { view: string; params: URLSearchParams }

/** Reads a location hash. An empty or broken one is the view ''. */
export function readRoute(hash: string): Route {
  const [view = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { view, params: new URLSearchParams(query) };
}

/** The hash for a view, leaving out empty parameters. */
export function routeTo(view: string, params: Record<string, string> = {}): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString();
  return `#/${view}${query ? `?${query}` : ''}`;
}
