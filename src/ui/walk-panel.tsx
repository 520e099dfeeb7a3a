/** The guide beside a setting during "Walk me through", and the frame around the site's own control. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { GatepostMark } from './pages/gatepost-mark.tsx';
import { Press } from './press.tsx';

/** One step as the panel shows it. Callbacks that are absent have no button. */
export interface WalkView {
  id: string;
  /** "Step 3 of 10"; '' outside a walk. */
  step: string;
  title: string;
  /** Why: the clause, or the reason in plain words. */
  why: string;
  /** What was read: "Now: Public." */
  now: string;
  /** What to do. */
  ask: string;
  /** True once the value is as tight as the policy asks. */
  done: boolean;
  set?: () => void;
  /** "Set it to Friends for me". */
  setLabel: string;
  undo?: () => void;
  tick?: () => void;
  again?: () => void;
  show?: () => void;
  next: () => void;
  /** "Next", "Skip" or "Finish". */
  nextLabel: string;
  stop: () => void;
}

/** The panel. Its first button takes the focus when a step begins: the user asked to be led. */
export function WalkPanel({ view }: { view: WalkView }) {
  return (
    <div class={view.done ? 'card walk done' : 'card walk'} role="region" aria-label="Gatepost privacy checklist" data-part="walk" data-setting={view.id}>
      <div class="head">
        <GatepostMark />
        <h2>{view.title}</h2>
        <Press part="stop" look="plain" label="Stop the checklist" onPress={view.stop}>Stop</Press>
      </div>
      <p class="soft" data-part="why">{view.step && `${view.step}. `}{view.why}</p>
      <div role="status" aria-live="polite">
        <p data-part="now"><strong>{view.now}</strong></p>
        <p data-part="ask">{view.ask}</p>
      </div>
      <div class="row">
        {view.done && <Press part="next" look="main" onPress={view.next} first>{view.nextLabel}</Press>}
        {view.set && <Press part="set" look="main" onPress={view.set} guarded first={!view.done}>{view.setLabel}</Press>}
        {view.tick && <Press part="tick" look="main" onPress={view.tick} first={!view.set}>I’ve looked: it’s fine</Press>}
        {view.again && <Press part="again" onPress={view.again}>Look again</Press>}
        {view.show && <Press part="show" onPress={view.show}>Show me</Press>}
        {view.undo && <Press part="undo" onPress={view.undo} guarded>Undo</Press>}
        {!view.done && <Press part="next" onPress={view.next} first={!view.set && !view.tick}>{view.nextLabel}</Press>}
      </div>
    </div>
  );
}

/** What has drifted, said once. */
export interface DriftView { id: string; says: string; show?: () => void; close: () => void }

export function DriftNote({ view }: { view: DriftView }) {
  return (
    <div class="card walk" role="region" aria-label="Gatepost privacy checklist" data-part="drift">
      <div class="head"><GatepostMark /><h2>A setting has changed</h2></div>
      <p role="status">{view.says}</p>
      <div class="row">
        {view.show && <Press part="show" onPress={view.show}>Show me</Press>}
        <Press part="close" onPress={view.close}>That’s fine</Press>
      </div>
    </div>
  );
}

/** A frame around an element of the page. Follows it while the page scrolls; lets every press through. */
export function Frame({ around }: { around: Element }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const window = around.ownerDocument.defaultView;
    if (!window) return undefined;
    const stop = new AbortController();
    let frame = 0;
    const place = () => {
      frame = 0;
      const { left, top, width, height } = around.getBoundingClientRect();
      const seen = around.isConnected && width + height > 0;
      Object.assign(box.current!.style, { display: seen ? 'block' : 'none', left: `${left - 8}px`, top: `${top - 8}px`, width: `${width + 16}px`, height: `${height + 16}px` });
    };
    const soon = () => { frame ||= window.requestAnimationFrame(place); };
    window.addEventListener('scroll', soon, { capture: true, passive: true, signal: stop.signal });
    window.addEventListener('resize', soon, { passive: true, signal: stop.signal });
    const sizes = new window.ResizeObserver(soon);
    sizes.observe(around.ownerDocument.documentElement);
    place();
    return () => {
      stop.abort();
      sizes.disconnect();
      if (frame) window.cancelAnimationFrame(frame);
    };
  }, [around]);
  return <div class="frame" ref={box} data-part="frame" />;
}
