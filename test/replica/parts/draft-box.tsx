/** @jsxImportSource react */
/** A Draft.js editor as X mounts it, with Ctrl/Cmd+Enter to send and coloured hashtags and mentions. */
import { CompositeDecorator, DefaultDraftBlockRenderMap, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil, Modifier, type DraftHandleValue } from 'draft-js';
import { Map as ImmutableMap } from 'immutable';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Someone } from './people.ts';
import { matching, mentionIn, Typeahead } from './typeahead.tsx';

export interface DraftBoxProps {
  testId: string;
  label: string;
  placeholder: string;
  /** Called with the exact text at every change. */
  onText: (text: string) => void;
  /** Ctrl/Cmd+Enter; with `enterSends` plain Enter too. */
  onSend: () => void;
  enterSends?: boolean;
  people: Someone[];
  /** Change it to empty the box. */
  turn: number;
  focus?: boolean;
}

const marked = new CompositeDecorator([{
  strategy: (block, found) => { for (const match of block.getText().matchAll(/[#@][\p{L}\w]+/gu)) found(match.index, match.index + match[0].length); },
  component: ({ children }: { children?: ReactNode }) => <span dir="ltr">{children}</span>,
}]);

const fresh = () => EditorState.createEmpty(marked);

export function DraftBox({ testId, label, placeholder, onText, onSend, enterSends = false, people, turn, focus }: DraftBoxProps) {
  const [state, setState] = useState(fresh);
  const [closed, setClosed] = useState(false);
  const [active, setActive] = useState(0);
  const editor = useRef<Editor>(null);
  const id = useId().replaceAll(':', '');
  const text = state.getCurrentContent().getPlainText('\n');
  const selection = state.getSelection();
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const query = selection.isCollapsed() && !closed ? mentionIn(block.getText().slice(0, selection.getStartOffset())) : null;
  const found = matching(query, people);
  // Articles can be dragged, so every run of blocks sits in one more div (seen 2026-02).
  const [blocks] = useState(() => DefaultDraftBlockRenderMap.merge(ImmutableMap({ unstyled: { element: 'div', wrapper: <div data-rbd-draggable-id={id} /> } })));

  useEffect(() => { if (turn > 0) setState(EditorState.moveFocusToEnd(fresh())); }, [turn]);
  useEffect(() => { if (focus) editor.current?.focus(); }, [focus]);

  const change = (next: EditorState) => {
    setState(next);
    if (next.getCurrentContent() !== state.getCurrentContent()) setClosed(false);
    onText(next.getCurrentContent().getPlainText('\n'));
  };
  const take = (one: Someone) => {
    const range = selection.merge({ anchorOffset: selection.getStartOffset() - (query?.length ?? 0) - 1, focusOffset: selection.getStartOffset() });
    change(EditorState.push(state, Modifier.replaceText(state.getCurrentContent(), range, `@${one.handle} `), 'insert-characters'));
  };
  const keys = (event: KeyboardEvent): string | null => {
    if (found.length > 0) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { setActive((at) => (at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length); return 'stay'; }
      if (event.key === 'Enter' || event.key === 'Tab') { take(found[active] ?? found[0]!); return 'stay'; }
      if (event.key === 'Escape') { setClosed(true); return 'stay'; }
    }
    if (event.key === 'Enter' && (KeyBindingUtil.hasCommandModifier(event) || (enterSends && !event.shiftKey))) return 'send';
    return getDefaultKeyBinding(event);
  };
  const command = (name: string): DraftHandleValue => {
    if (name === 'send') onSend();
    return name === 'send' || name === 'stay' ? 'handled' : 'not-handled';
  };

  return (
    <div data-testid={`${testId}_label`}>
      <div dir="ltr">
        <div data-testid={`${testId}RichTextInputContainer`}>
          <Editor ref={editor} editorState={state} onChange={change} keyBindingFn={keys} handleKeyCommand={command} stripPastedStyles
            placeholder={text === '' ? placeholder : ''} webDriverTestID={testId} ariaLabel={label} ariaMultiline ariaAutoComplete="list"
            ariaDescribedBy={`placeholder-${id}`} ariaControls={found.length > 0 ? `typeahead-${id}` : undefined} ariaExpanded={found.length > 0}
            role="textbox" spellCheck blockRenderMap={blocks} editorKey={id} />
        </div>
        {found.length > 0 && <Typeahead id={`typeahead-${id}`} people={found} active={active} take={take} />}
      </div>
    </div>
  );
}
