/** @jsxImportSource react */
/** A Lexical editor as Meta's sites mount it: the real editor, its history, mentions and Enter handling. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode, $createTextNode, $getRoot, $getSelection, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_CRITICAL, createEditor,
  KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND, KEY_TAB_COMMAND, mergeRegister, type LexicalEditor,
} from 'lexical';
import { useEffect, useId, useMemo, useRef, useState, type HTMLAttributes } from 'react';
import type { Someone } from './people.ts';
import { matching, mentionIn, Typeahead } from './typeahead.tsx';

export interface LexicalBoxProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onChange'> {
  /** `rich`: Enter starts a paragraph (composers). `plain`: Shift+Enter breaks the line (comments, chat). */
  mode: 'rich' | 'plain';
  placeholder: string;
  placeholderClass?: string;
  /** Called with the exact text at every change. */
  onText: (text: string) => void;
  /** Called on Enter where Enter sends; true when something was sent. */
  onEnter?: () => void;
  onControlEnter?: () => void;
  people: Someone[];
  /** Change it to empty the box. */
  turn: number;
  focus?: boolean;
}

/** Exactly the text of an editor: paragraphs and line breaks are each one newline. */
function textOf(): string {
  return $getRoot().getChildren().map((child) => child.getTextContent()).join('\n');
}

function empty(editor: LexicalEditor): void {
  editor.update(() => { $getRoot().clear().append($createParagraphNode()); });
}

/** The text before the caret in its own text node. */
function beforeCaret(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return '';
  const node = selection.anchor.getNode();
  return $isTextNode(node) ? node.getTextContent().slice(0, selection.anchor.offset) : '';
}

export function LexicalBox({ mode, placeholder, placeholderClass, onText, onEnter, onControlEnter, people, turn, focus, ...rest }: LexicalBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const editor = useMemo(() => createEditor({ namespace: 'replica', onError: (error) => { throw error; } }), []);
  const [text, setText] = useState('');
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = matching(query, people);
  const latest = useRef({ onText, onEnter, onControlEnter, found, active });
  latest.current = { onText, onEnter, onControlEnter, found, active };

  const take = (one: Someone) => {
    editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      const node = selection.anchor.getNode();
      const typed = mentionIn(beforeCaret());
      if (!$isTextNode(node) || typed === null) return;
      const end = selection.anchor.offset;
      const target = node.splitText(end - typed.length - 1, end).find((part) => part.getTextContent() === `@${typed}`);
      target?.replace($createTextNode(one.name).setMode('segmented')).insertAfter($createTextNode(' ')).selectEnd();
    });
    setQuery(null);
  };
  const takeRef = useRef(take);
  takeRef.current = take;

  useEffect(() => {
    editor.setRootElement(box.current);
    const whenListed = (act: () => void) => (event: KeyboardEvent | null) => {
      if (latest.current.found.length === 0) return false;
      event?.preventDefault();
      act();
      return true;
    };
    const takeActive = () => takeRef.current(latest.current.found[latest.current.active] ?? latest.current.found[0]!);
    const stop = mergeRegister(
      mode === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) => editorState.read(() => {
        const now = textOf();
        setText(now);
        latest.current.onText(now);
        setQuery(mentionIn(beforeCaret()));
        setActive(0);
      })),
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
        if (event?.isComposing) return false;
        if (latest.current.found.length > 0) return whenListed(takeActive)(event);
        if (event && (event.ctrlKey || event.metaKey)) {
          if (!latest.current.onControlEnter) return false;
          event.preventDefault();
          latest.current.onControlEnter();
          return true;
        }
        if (!latest.current.onEnter || event?.shiftKey) return false;
        event?.preventDefault();
        latest.current.onEnter();
        return true;
      }, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, whenListed(takeActive), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, whenListed(() => setActive((at) => (at + 1) % latest.current.found.length)), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, whenListed(() => setActive((at) => (at + latest.current.found.length - 1) % latest.current.found.length)), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ESCAPE_COMMAND, whenListed(() => setQuery(null)), COMMAND_PRIORITY_CRITICAL),
    );
    return () => { stop(); editor.setRootElement(null); };
  }, [editor, mode]);

  useEffect(() => { empty(editor); }, [editor, turn]);
  useEffect(() => { if (focus) editor.focus(); }, [editor, focus]);

  return (
    <>
      <div ref={box} contentEditable role="textbox" spellCheck tabIndex={0} aria-placeholder={placeholder} suppressContentEditableWarning
        aria-autocomplete="list" aria-expanded={found.length > 0} aria-controls={found.length > 0 ? listId : undefined} {...rest} />
      {text === '' && <div aria-hidden="true" className={placeholderClass}><div>{placeholder}</div></div>}
      {found.length > 0 && <Typeahead id={listId} people={found} active={active} take={take} />}
    </>
  );
}
