/** @jsxImportSource react */
/** What every part of the X replica shares. React 18: contexts need a Provider, refs are not props. */
import { createContext, useContext, useEffect, useState, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { classes } from '../parts/classes.ts';
import type { Options } from '../parts/options.ts';
import { person, type Post, type Someone } from '../parts/people.ts';
import type { Words } from './words.ts';

export interface World {
  options: Options;
  words: Words;
  me: Someone;
  others: Someone[];
  /** What the open compose modal is about. */
  about: { reply?: Post; quote?: Post } | null;
  compose: (about: { reply?: Post; quote?: Post }) => void;
  toast: (text: string) => void;
}

export const WorldContext = createContext<World | null>(null);

export function useWorld(): World {
  return useContext(WorldContext)!;
}

/** X handles are at most 15 characters of A-Z, 0-9 and underscore. */
export function handleOf(one: Someone): string {
  return one.handle.replaceAll('.', '_').slice(0, 15);
}

export function requester(options: Options, index: number): Someone {
  return person(options.seed, 100 + index);
}

export const paint = classes(['css-', 'r-'], {
  page: 'font: 15px/20px system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; color: #0f1419; background: #fff; display: grid; grid-template-columns: 220px minmax(0, 600px) 330px; gap: 16px; justify-content: center; min-height: 100vh',
  column: 'border-inline: 1px solid #eff3f4',
  cell: 'padding: 12px 16px; border-bottom: 1px solid #eff3f4; background: #fff; box-sizing: border-box; overflow: hidden',
  row: 'display: flex; gap: 12px; align-items: center; flex-wrap: wrap',
  grow: 'flex: 1; min-width: 0',
  button: 'border: 1px solid #cfd9de; border-radius: 999px; padding: 8px 16px; font: inherit; font-weight: 700; background: #fff; color: #0f1419; cursor: pointer',
  solid: 'background: #0f1419; color: #fff',
  dim: 'opacity: .5; cursor: default',
  avatar: 'width: 40px; height: 40px; border-radius: 50%; background: #cfd9de; flex: none',
  layers: 'position: relative; z-index: 1',
  veil: 'position: fixed; inset: 0; background: #0006; display: grid; justify-items: center; align-items: start; padding-top: 5vh',
  dialog: 'background: #fff; border-radius: 16px; width: 600px; max-height: 85vh; overflow: auto; padding: 12px 16px',
  editor: 'font-size: 20px; line-height: 24px; min-height: 48px; padding: 12px 0; position: relative; & .public-DraftEditor-content { outline: none; min-height: 28px; white-space: pre-wrap; overflow-wrap: break-word } & .public-DraftEditorPlaceholder-root { position: absolute; color: #536471; pointer-events: none }',
  list: 'position: relative; min-height: 300px',
  slot: 'position: absolute; width: 100%',
  toast: 'position: fixed; bottom: 32px; left: 50%; transform: translateX(-50%); background: #1d9bf0; color: #fff; padding: 12px; border-radius: 4px',
  bare: 'position: absolute; opacity: 0; width: 100%; height: 100%; left: 0; top: 0; margin: 0; cursor: pointer',
  box: 'position: relative; width: 20px; height: 20px; border: 2px solid #536471; border-radius: 4px; flex: none',
  unseen: 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
  stack: 'display: flex; flex-direction: column; gap: 14px; margin: 14px 0',
  dock: 'position: fixed; bottom: 0; inset-inline-end: 24px; width: 320px; background: #fff; border: 1px solid #cfd9de; padding: 8px',
});

/** X's button: a real button that also says so, disabled twice over. */
export function Button({ testId, children, className, disabled, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { testId?: string }) {
  return (
    <button role="button" type="button" data-testid={testId} className={className ?? paint('button')} disabled={disabled} aria-disabled={disabled || undefined} tabIndex={disabled ? -1 : undefined} {...rest}>
      <div dir="ltr"><span><span>{children}</span></span></div>
    </button>
  );
}

/** Popups are children of `#layers`, which stands before the page itself. */
export function Layer({ children }: { children: ReactNode }) {
  const [holder, setHolder] = useState<HTMLElement | null>(null);
  useEffect(() => setHolder(document.getElementById('layers')), []);
  return holder && createPortal(<div>{children}</div>, holder);
}

export function Avatar({ one }: { one: Someone }) {
  return (
    <div data-testid={`UserAvatar-Container-${handleOf(one)}`}>
      <a href={`/${handleOf(one)}`} role="link" aria-hidden="true" tabIndex={-1}><div className={paint('avatar')} /></a>
    </div>
  );
}
