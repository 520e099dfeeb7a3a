import type { Progress } from '../../checklist/items.ts';

const radius = 26;
const length = 2 * Math.PI * radius;

/** Progress as a ring with "9 of 14" inside. The words carry the meaning; the ring only shows it. */
export function Ring({ progress, size = 72 }: { progress: Progress; size?: number }) {
  const { tight, total } = progress;
  const part = total === 0 ? 0 : tight / total;
  return (
    <svg class="ring" viewBox="0 0 64 64" width={size} height={size} role="img" aria-label={`${tight} of ${total} as tight as your policy asks`}>
      <circle cx="32" cy="32" r={radius} />
      {part > 0 && <circle class="done" cx="32" cy="32" r={radius} stroke-dasharray={`${length * part} ${length}`} transform="rotate(-90 32 32)" />}
      <text x="32" y="32" font-size="13" aria-hidden="true">{tight} of {total}</text>
    </svg>
  );
}
