/** @jsxImportSource react */
/** What every part of the Instagram replica shares: options, words, people, buttons, icons and where dialogs go. */
import { createContext, useContext, type HTMLAttributes, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { classes } from '../parts/classes.ts';
import type { Options } from '../parts/options.ts';
import { person, type Someone } from '../parts/people.ts';
import type { Words } from './words.ts';

export interface World {
  options: Options;
  words: Words;
  me: Someone;
  others: Someone[];
  layers: HTMLElement | null;
  openChat: (one: Someone) => void;
}

export const WorldContext = createContext<World | null>(null);

export function useWorld(): World {
  return useContext(WorldContext)!;
}

export function requester(options: Options, index: number): Someone {
  return person(options.seed, 100 + index);
}

export const paint = classes(['x', '_a'], {
  page: 'font: 14px/18px system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; color: #0c1014; background: #fff; display: grid; grid-template-columns: 220px minmax(0, 1fr); min-height: 100vh',
  nav: 'border-inline-end: 1px solid #dbdbdb; padding: 24px 12px; display: flex; flex-direction: column; gap: 16px',
  main: 'padding: 24px; max-width: 630px; margin: 0 auto; width: 100%; box-sizing: border-box',
  row: 'display: flex; gap: 10px; align-items: center; flex-wrap: wrap',
  grow: 'flex: 1; min-width: 0; overflow: auto',
  card: 'border-bottom: 1px solid #dbdbdb; padding: 12px 0',
  button: 'display: inline-block; border: 0; border-radius: 8px; padding: 7px 16px; font: inherit; font-weight: 600; background: #efefef; cursor: pointer',
  blue: 'color: #0064e0; background: none; font-weight: 600; cursor: pointer',
  solid: 'background: #4a5df9; color: #fff',
  dead: 'opacity: .4; cursor: default',
  icon: 'width: 24px; height: 24px; fill: currentColor',
  avatar: 'width: 44px; height: 44px; border-radius: 50%; background: #dbdbdb; flex: none',
  photo: 'background: linear-gradient(135deg, #cfe3d4, #e7d9c4); height: 260px',
  veil: 'position: fixed; inset: 0; background: #000a; display: grid; place-items: center; z-index: 3',
  dialog: 'background: #fff; border-radius: 12px; width: 760px; max-width: 95vw; max-height: 90vh; overflow: auto',
  bar: 'display: flex; justify-content: space-between; align-items: center; border-bottom: 1px solid #dbdbdb; padding: 10px 16px',
  editor: 'min-height: 160px; padding: 8px; outline: none',
  line: 'min-height: 20px; outline: none; border: 1px solid #dbdbdb; border-radius: 20px; padding: 10px 14px',
  ghost: 'pointer-events: none; color: #737373; height: 0; transform: translateY(-1.9em); padding-inline-start: 14px',
  area: 'border: 0; resize: none; flex: 1; font: inherit; height: 18px; outline: none',
  panel: 'position: fixed; inset-block: 0; inset-inline-start: 220px; width: 380px; background: #fff; border-inline-end: 1px solid #dbdbdb; padding: 16px; overflow: auto; z-index: 2',
  dock: 'position: fixed; bottom: 0; inset-inline-end: 40px; width: 340px; height: 440px; background: #fff; border: 1px solid #dbdbdb; border-radius: 12px 12px 0 0; display: flex; flex-direction: column; padding: 8px; z-index: 2',
  pane: 'height: calc(100vh - 60px); display: flex; flex-direction: column',
  unseen: 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
});

/** The first of Instagram's two buttons: a plain button element with words and nothing else to hold on to. */
export function Plain({ children, onPress, solid = false, title }: { children: ReactNode; onPress?: () => void; solid?: boolean; title?: string }) {
  return <button type="button" title={title} className={paint('button', ...(solid ? ['solid' as const] : []))} onClick={onPress}><div dir="auto">{children}</div></button>;
}

/** The second: a div with a role, dead ones with `aria-disabled` and out of the tab order. */
export function Press({ children, onPress, live = true, className, ...rest }: HTMLAttributes<HTMLDivElement> & { children: ReactNode; onPress?: () => void; live?: boolean }) {
  return (
    <div role="button" tabIndex={live ? 0 : -1} aria-disabled={live ? undefined : true} className={className ?? paint('button')} onClick={live ? onPress : undefined}
      onKeyDown={(event) => { if (live && event.key === 'Enter' && event.target === event.currentTarget) { event.preventDefault(); onPress?.(); } }} {...rest}>
      {children}
    </div>
  );
}

/** An icon says its name twice: as a label and as a title that `textContent` picks up. */
export function Icon({ label }: { label: string }) {
  return <svg role="img" aria-label={label} className={paint('icon')} viewBox="0 0 24 24"><title>{label}</title><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" /></svg>;
}

export function Layer({ children }: { children: ReactNode }) {
  const { layers } = useWorld();
  return layers && createPortal(children, layers);
}
