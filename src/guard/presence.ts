/**
 * Gatepost as one page shows it: the layer, the chips beside requests, the keys, and, once it has come, what the advice has
 * to say. Most pages with a request need no more than this.
 */
import type { OpenAdvice, Welcome } from '../messages.ts';
import type { Sighting } from '../model.ts';
import type { HoldCount } from '../settings.ts';
import { Layer } from '../ui/layer.ts';
import type { Context } from './context.ts';
import { safely } from './safely.ts';
import type { Advising, MakeAdvice, Post, Presenting } from './door.ts';
import { Badge, Marks } from './marks.ts';
import { People } from './people.ts';

/** How long a new live region needs before it is listened to, in ms. */
const settling = 100;

/** One page's presence. */
export class Presence implements Presenting {
  #context: Context;
  #post: Post;
  #marks: Marks;
  #people: People;
  #badge: Badge;
  #adviser: Advising | null = null;
  #looked: Sighting[] = [];
  #presenting = false;
  #says = '';
  #pointed: Element | null = null;

  constructor(post: Post) {
    this.#post = post;
    const layer = new Layer(post.document, {
      open: post.open,
      trusts: post.trusts,
      left: () => this.#adviser?.layerLeft(),
      key: (event) => safely(() => this.#keyInLayer(event), undefined),
      covered: () => this.#adviser?.covered(),
    });
    this.#context = {
      ...post, layer,
      awake: () => post.asleep() === null,
      present: () => this.#presentSoon(),
      show: () => safely(() => this.#present(), undefined),
      say: (text) => { this.#says = text; this.#presentSoon(); },
      point: (control) => { this.#pointed = control; this.#presentSoon(); },
    };
    this.#marks = new Marks(this.#context);
    this.#people = new People(this.#context, this.#marks, (sighting, id) => {
      if (!this.#adviser) post.sendForAdvice();
      return this.#adviser?.converse(sighting, id) ?? null;
    }, (sighting) => this.#adviser?.opened(sighting));
    this.#badge = new Badge(this.#context);
    // Our own events first, so that none of them is taken for one of the page's.
    layer.listen(post.ears, post.signal);
    // Before any step is weighed: a card that one press opened goes with the next.
    post.ears.on(['pointerdown'], () => {
      this.#people.pressedElsewhere();
      return false;
    });
    this.#listen();
  }

  advised(make: MakeAdvice): void {
    const { ears } = this.#post;
    this.#adviser = make({ context: this.#context, ears, marks: this.#marks, people: this.#people, lookAgain: () => this.seen(this.#looked) });
    this.seen(this.#looked);
    safely(() => this.#people.goOn(), undefined);
  }

  welcomed(welcome: Welcome): void {
    this.#context.welcome = welcome;
    this.#marks.clear();
    this.#adviser?.welcomed();
    this.seen(this.#looked);
  }

  holdsCounted(holds: HoldCount): void {
    this.#context.welcome.holds = holds;
  }

  seen(sightings: Sighting[]): void {
    this.#looked = sightings;
    const received = sightings.filter(({ kind }) => kind === 'request-received');
    safely(() => this.#adviser?.seen(sightings), undefined);
    const show = () => safely(() => this.#people.seen([...received, ...this.#adviser?.rows ?? []]), undefined);
    show();
    void this.#marks.ask([...received.flatMap(({ key }) => key ?? []), ...this.#adviser?.keys ?? []]).then((learned) => {
      if (learned && this.#looked === sightings && !this.#context.signal.aborted) show();
    });
    this.#presentSoon();
  }

  drafting(sighting: Sighting): void {
    this.#adviser?.drafting(sighting);
  }

  again(): void {
    this.#adviser?.again();
  }

  rest(): void {
    this.#looked = [];
    this.#people.clear();
    this.#adviser?.rest();
    this.#presentSoon();
  }

  openAdvice(): OpenAdvice[] {
    return this.#adviser?.openAdvice() ?? [];
  }

  // ---------------------------------------------------------------- presenting

  #presentSoon(): void {
    if (this.#presenting || this.#context.signal.aborted) return;
    this.#presenting = true;
    queueMicrotask(() => {
      this.#presenting = false;
      safely(() => this.#present(), undefined);
    });
  }

  #present(): void {
    if (this.#context.signal.aborted) return;
    if (!this.#context.alive()) {
      this.#context.leave();
      return;
    }
    const { layer } = this.#context;
    const awake = this.#context.awake();
    const adviser = awake ? this.#adviser : null;
    // A hold stands alone: nothing else asks for attention while it does.
    const calm = awake && !adviser?.holding;
    // One part that fails leaves the others standing.
    const pills = calm ? [...safely(() => adviser?.tips ?? [], []), ...safely(() => this.#people.chips, [])] : [];
    const person = calm ? safely(() => this.#people.card, null) : null;
    const frame = calm && this.#pointed?.isConnected ? this.#pointed : null;
    const content = safely(() => adviser?.content(person, frame) ?? null, null);
    const says = calm ? this.#says || safely(() => adviser?.says ?? '', '') : '';
    // Words that arrive together with their live region go unheard: the region comes first.
    const mute = !layer.shown && says !== '';
    if (pills.length === 0 && content === null && says === '') layer.hide();
    else layer.show(content, pills, mute ? '' : says);
    if (mute) setTimeout(() => this.#presentSoon(), settling);
    this.#badge.show(awake ? this.openAdvice().length : 0);
  }

  // ---------------------------------------------------------------- keys

  #listen(): void {
    const { ears } = this.#post;
    ears.on(['keydown'], (event) => {
      if (!this.#context.trusts(event) || !this.#context.awake() || !isOpenKey(event as KeyboardEvent)) return false;
      if (!this.#adviser?.openDraft() && !this.#people.openFirst() && !this.#adviser?.openHours()) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    });
    // A post that has gone leaves an empty editor without a word: look again when the user has done something.
    ears.on(['click', 'keydown'], () => {
      if (this.#says || this.#pointed) this.#presentSoon();
      this.#says = '';
      this.#pointed = null;
      return false;
    });
  }

  #keyInLayer(event: KeyboardEvent): void {
    const { layer } = this.#context;
    const { key } = event;
    // A key held down since before the card appeared must not work its buttons.
    if (event.repeat && (key === 'Enter' || key === ' ')) event.preventDefault();
    const holding = this.#adviser?.holding ?? false;
    const typing = layer.focused?.localName === 'input';
    if (key === 'Escape') {
      event.preventDefault();
      if (!this.#adviser?.letBe() && !this.#people.escape() && !this.#adviser?.close()) layer.giveBack();
    } else if (key === 'Tab' && holding) {
      event.preventDefault();
      layer.focus(layer.focused?.getAttribute('data-part') === 'edit' ? '[data-part="post-anyway"]' : '[data-part="edit"]');
    } else if (!holding && !typing && /^[1-7]$/.test(key)) {
      if (this.#people.choose(Number(key))) event.preventDefault();
    } else if (key === 'Enter' && typing) {
      // The press moves the focus on; the key must not work what it lands on.
      event.preventDefault();
      const press = layer.focused?.getAttribute('data-enter');
      if (press) layer.pressPart(press);
    } else if (!holding && isOpenKey(event)) {
      event.preventDefault();
      if (!this.#people.openFirst()) this.#adviser?.openDraft();
    }
  }
}

/** Alt+G, and Option+G on a Mac, whatever letter it writes there. */
function isOpenKey(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.code === 'KeyG';
}
