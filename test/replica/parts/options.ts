/**
 * What a replica page was asked to be: interface language, how many posts and requests, which published variant of a
 * surface. The server reads them from the address and prints them into the page; the page reads them back here.
 */
export interface Options {
  /** Interface language: en, en-GB, cy, pl, ur, ar, fr or es. */
  lang: string;
  /** Seed of the people and posts. */
  seed: number;
  /** Posts in a feed. */
  posts: number;
  /** Incoming requests waiting. */
  requests: number;
  /** Milliseconds between live changes of the page (counts, times, a new post); 0 is none. */
  live: number;
  /** Milliseconds before the app draws anything. */
  slow: number;
  /** True for a visitor who is not signed in. */
  out: boolean;
  /** Facebook's create-post dialog: Post at once, or Next and then Post. */
  flow: 'post' | 'next';
  /** Facebook's request row: buttons inside the link (2025-07) or beside it (2026). */
  row: 'inside' | 'beside';
  /** Generation of X's chat: in a shadow root (2026-09), the same in the page (2026-07), or Draft.js (2025). */
  chat: 'shadow' | 'light' | 'draft';
  /** Settings pages: the control drawn once, or twice as after a careless redesign. */
  controls: 'once' | 'twice';
  /** What the profile shown says of its owner; '' for the owner's usual words. */
  bio: string;
}

export const defaultOptions: Options = {
  lang: 'en', seed: 1, posts: 30, requests: 6, live: 0, slow: 0, out: false, flow: 'post', row: 'beside', chat: 'shadow', controls: 'once', bio: '',
};

/** Reads options from an address's query on top of `base`; unknown keys are left to the site. */
export function optionsFrom(query: URLSearchParams, base: Options): Options {
  const count = (key: 'seed' | 'posts' | 'requests' | 'live' | 'slow') => {
    const value = Number(query.get(key) ?? Number.NaN);
    return Number.isInteger(value) && value >= 0 ? value : base[key];
  };
  const choice = <T extends string>(key: string, values: readonly T[], fallback: T) => values.find((value) => value === query.get(key)) ?? fallback;
  return {
    lang: /^[a-z]{2}(-[A-Z]{2})?$/.test(query.get('lang') ?? '') ? query.get('lang')! : base.lang,
    seed: count('seed'), posts: count('posts'), requests: count('requests'), live: count('live'), slow: count('slow'),
    out: query.has('out') ? query.get('out') !== '0' : base.out,
    flow: choice('flow', ['post', 'next'], base.flow),
    row: choice('row', ['inside', 'beside'], base.row),
    chat: choice('chat', ['shadow', 'light', 'draft'], base.chat),
    controls: choice('controls', ['once', 'twice'], base.controls),
    bio: query.get('bio') ?? base.bio,
  };
}

/** The options of the page we run in. */
export function pageOptions(): Options {
  const printed = document.getElementById('replica-options')?.textContent;
  return printed ? { ...defaultOptions, ...(JSON.parse(printed) as Partial<Options>) } : defaultOptions;
}
