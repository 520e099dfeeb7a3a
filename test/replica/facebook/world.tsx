/** @jsxImportSource react */
/** What every part of the Facebook replica shares: options, words, the signed-in person, and where dialogs go. */
import { createContext, useContext, type HTMLAttributes, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Options } from '../parts/options.ts';
import { person, type Someone } from '../parts/people.ts';
import { classes } from '../parts/classes.ts';
import type { Words } from './words.ts';

export interface World {
  options: Options;
  words: Words;
  me: Someone;
  friends: Someone[];
  layers: HTMLElement | null;
  openChat: (one: Someone) => void;
  openComposer: (place: Place) => void;
}

/** Where a post is being made. */
export interface Place { kind: 'profile' | 'group' | 'page'; id: string; name: string }

export const WorldContext = createContext<World | null>(null);

export function useWorld(): World {
  return useContext(WorldContext)!;
}

/** The first request is person 100 of the seed, and so on. */
export function requester(options: Options, index: number): Someone {
  return person(options.seed, 100 + index);
}

export const paint = classes(['x', 'x1'], {
  page: 'font: 15px/1.34 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; color: #080809; background: #f2f4f7; min-height: 100vh; margin: 0',
  banner: 'position: sticky; top: 0; z-index: 2; background: #fff; display: flex; gap: 12px; align-items: center; padding: 8px 16px; box-shadow: 0 1px 2px #0002',
  columns: 'display: grid; grid-template-columns: 260px minmax(0, 620px) 300px; gap: 24px; justify-content: center; padding: 16px',
  wide: 'max-width: 900px; margin: 0 auto; padding: 16px',
  card: 'background: #fff; border-radius: 8px; padding: 12px 16px; margin-bottom: 16px; box-shadow: 0 1px 2px #0002',
  row: 'display: flex; gap: 8px; align-items: center; flex-wrap: wrap',
  button: 'display: inline-block; padding: 8px 12px; border-radius: 6px; background: #e2e5e9; cursor: pointer; font-weight: 600',
  primary: 'background: #0866ff; color: #fff',
  dead: 'opacity: .45; cursor: default',
  twin: 'position: absolute; opacity: 0; pointer-events: none',
  holds: 'position: relative; display: inline-block',
  prompt: 'flex: 1; border-radius: 20px; background: #f0f2f5; padding: 10px 14px; color: #65686c; cursor: pointer',
  veil: 'position: fixed; inset: 0; background: #f2f4f7cc; display: grid; place-items: center; z-index: 3',
  dialog: 'background: #fff; border-radius: 8px; width: 500px; max-height: 90vh; overflow: auto; box-shadow: 0 12px 28px #0003; padding: 16px',
  editor: 'min-height: 120px; outline: none; font-size: 20px; white-space: pre-wrap; word-break: break-word; user-select: text',
  small: 'min-height: 20px; outline: none; white-space: pre-wrap; word-break: break-word; user-select: text; flex: 1; background: #f0f2f5; border-radius: 18px; padding: 8px 12px',
  ghost: 'pointer-events: none; color: #65686c; height: 0; transform: translateY(-1.6em); padding-left: 12px; white-space: nowrap; overflow: visible',
  unseen: 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
  tabs: 'position: fixed; bottom: 0; inset-inline-end: 80px; display: flex; gap: 12px; z-index: 2',
  chat: 'width: 330px; height: 420px; background: #fff; border-radius: 8px 8px 0 0; box-shadow: 0 2px 12px #0004; display: flex; flex-direction: column',
  grow: 'flex: 1; overflow: auto; padding: 8px',
  flyout: 'position: fixed; top: 56px; inset-inline-end: 16px; width: 360px; max-height: 80vh; overflow: auto; background: #fff; border-radius: 8px; box-shadow: 0 12px 28px #0003; padding: 12px; z-index: 2',
  pane: 'height: calc(100vh - 90px); overflow: auto; background: #fff; padding: 8px',
  split: 'display: grid; grid-template-columns: 380px 1fr; gap: 16px',
  avatar: 'width: 40px; height: 40px; border-radius: 50%; background: #ccd0d5; flex: none',
});

/** A pressable thing: never a button element. `live: false` is drawn dead, as a disabled submit or a hidden twin. */
export function Press({ label, live = true, onPress, children, className, ...rest }: HTMLAttributes<HTMLDivElement> & { label?: string; live?: boolean; onPress?: () => void; children?: ReactNode }) {
  return (
    <div role="button" aria-label={label} aria-disabled={live ? undefined : true} tabIndex={live ? 0 : -1} className={className ?? paint('button')}
      onClick={live ? (event) => { event.preventDefault(); event.stopPropagation(); onPress?.(); } : undefined}
      onKeyDown={(event) => { if (live && (event.key === 'Enter' || event.key === ' ') && event.target === event.currentTarget) { event.preventDefault(); onPress?.(); } }} {...rest}>
      {children}
      <div role="none" data-visualcompletion="ignore" />
    </div>
  );
}

/** The words inside a pressable thing, as deep as the site nests them. */
export function Face({ children }: { children: ReactNode }) {
  return <div role="none"><div role="none"><span dir="auto"><span>{children}</span></span></div></div>;
}

/** Dialogs are drawn beside the page inside the same root, not under what opened them. */
export function Layer({ children }: { children: ReactNode }) {
  const { layers } = useWorld();
  return layers && createPortal(children, layers);
}

/** A round picture: an svg whose label is the name. */
export function Avatar({ one, label = one.name }: { one: Someone; label?: string }) {
  return <svg role="img" aria-label={label} data-visualcompletion="ignore-dynamic" className={paint('avatar')} />;
}

export function profileOf(one: Someone): string {
  return `https://${location.hostname}/${Number(one.id.at(-2)) % 2 ? one.handle : `profile.php?id=${one.id}`}`;
}
