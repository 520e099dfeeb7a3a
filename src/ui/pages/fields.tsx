import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface FieldProps { label: string; hint?: string; value: string; onChange(value: string): void }

/** One line of text. Reports on every keystroke; saving is the form's business. */
export function TextField({ label, hint, value, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <span class="soft" id={`${id}-hint`}>{hint}</span>}
      <input id={id} type="text" value={value} autocomplete="off" aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}

/** Several short values in one box, commas between. Keeps what the user typed until they leave the box. */
export function ListField({ label, hint, values, onChange }: { label: string; hint?: string; values: string[]; onChange(values: string[]): void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField label={label} hint={hint} value={typed ?? values.join(', ')}
      onChange={(text) => {
        setTyped(text);
        onChange(text.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean));
      }} />
  );
}

/** A tick box with its words. */
export function Tick({ checked, onChange, children }: { checked: boolean; onChange(checked: boolean): void; children: ComponentChildren }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** A drop-down list. */
export function Select<V extends string>({ label, value, options, onChange, hideLabel = false }: {
  label: string; value: V; options: { value: V; label: string }[]; onChange(value: V): void; hideLabel?: boolean;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'hidden-words' : undefined}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as V)}>
        {options.map((option) => <option key={option.value} value={option.value} selected={option.value === value}>{option.label}</option>)}
      </select>
    </div>
  );
}
