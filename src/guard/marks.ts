/** Who people are to the user, as far as this page has asked. The page's copy lives as long as the page. */
import type { Mark } from '../model.ts';
import type { Kept } from '../messages.ts';
import { tell, type Context } from './context.ts';

/** Asks the background once for each person, and remembers. */
export class Marks {
  #context: Context;
  #known = new Map<string, Mark | null>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** What is known of a person now; null when nothing is, or nothing yet. */
  known(key: string): Mark | null {
    return this.#known.get(key.toLowerCase()) ?? null;
  }

  /** Asks about people not asked about before; true when any of them is marked. Asks nothing while nobody at all is marked. */
  async ask(keys: string[]): Promise<boolean> {
    const fresh = [...new Set(keys.map((key) => key.toLowerCase()))].filter((key) => !this.#known.has(key)).slice(0, 200);
    if (fresh.length === 0 || this.#context.welcome.marks === 0) return false;
    for (const key of fresh) this.#known.set(key, null);
    try {
      const marks = await this.#context.send('marks-get', { site: this.#context.site.id, keys: fresh });
      fresh.forEach((key, index) => { if (marks[index]) this.#known.set(key, marks[index]); });
      const learned = marks.some(Boolean);
      if (learned) this.#context.present();
      return learned;
    } catch {
      for (const key of fresh) this.#known.delete(key);
      if (!this.#context.alive()) this.#context.leave();
      return false;
    }
  }

  /** Keeps what the user said of a person, or forgets it. The page knows at once; the answer says whether it will last. */
  async set(key: string, mark: Mark | null): Promise<Kept> {
    this.#known.set(key.toLowerCase(), mark);
    if (mark) this.#context.welcome.marks += 1;
    try {
      return await this.#context.send('mark-set', { site: this.#context.site.id, key: key.toLowerCase(), mark });
    } catch {
      if (!this.#context.alive()) this.#context.leave();
      return { kept: false, says: 'Gatepost could not keep this answer. It works until you leave the page.' };
    }
  }

  /** Asks afresh from now on. */
  clear(): void {
    this.#known.clear();
  }
}

/** Tells the background how many pieces of advice are open here, when the number changed. */
export class Badge {
  #context: Context;
  #shown = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  show(count: number): void {
    if (count === this.#shown) return;
    this.#shown = count;
    tell(this.#context, 'badge', { count });
  }
}
