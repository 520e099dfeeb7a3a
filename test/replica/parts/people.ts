/** Invented people and posts, the same for the same seed. No one here exists. */

export interface Someone { id: string; handle: string; name: string; first: string; bio: string; mutual: number; locked: boolean }
export interface Post { id: string; by: Someone; text: string; minutes: number; likes: number; photo: boolean }

const firsts = ['Aled', 'Amina', 'Ben', 'Cerys', 'Dilan', 'Ella', 'Farah', 'Gethin', 'Hana', 'Idris', 'Jodie', 'Kasia', 'Leo', 'Megan', 'Nadia', 'Owen', 'Priya', 'Rhys', 'Sana', 'Tomasz', 'Una', 'Viv', 'Wren', 'Zak'];
const lasts = ['Abbot', 'Begum', 'Carter', 'Davies', 'Evans', 'Farrow', 'Griffin', 'Hussain', 'Iqbal', 'Jones', 'Kowalska', 'Lewis', 'Malik', 'Nowak', 'Okafor', 'Price', 'Quinn', 'Rowe', 'Shah', 'Thorne', 'Umar', 'Vaughan', 'Wood', 'Yates'];
const openings = ['Finally got round to', 'Anyone else enjoying', 'Can someone recommend', 'Lovely morning for', 'Still thinking about', 'Half price today:', 'Back from', 'Weekend plans include'];
const things = ['the allotment', 'a new kettle', 'the coast path', 'homemade soup', 'the late train', 'a bike repair', 'some knitting', 'the quiz at the Plough', 'a proper lie-in', 'the charity run'];
const bios = ['Runner. Baker. Bad at both.', 'Plants and trains.', 'Dog person.', 'Y9, footy and gaming', 'Mum of two, coffee of many', 'Local news desk', '', 'Views my own.'];

/** A small repeatable generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)]!;
}

/** The `index`th person of a seed. */
export function person(seed: number, index: number): Someone {
  const next = seeded(seed * 100_003 + index * 7919 + 17);
  const first = pick(firsts, next);
  const last = pick(lasts, next);
  return {
    id: String(100_000_000_000 + Math.floor(next() * 8_000_000_000) * 10 + (index % 10)),
    handle: `${first}_${last}${index}`.toLowerCase(),
    name: `${first} ${last}`, first,
    bio: pick(bios, next), mutual: Math.floor(next() * 40), locked: next() < 0.4,
  };
}

/** The `index`th post of a seed. */
export function post(seed: number, index: number): Post {
  const next = seeded(seed * 200_003 + index * 104_729 + 5);
  return {
    id: String(7_000_000_000 + index), by: person(seed, 500 + Math.floor(next() * 60)),
    text: `${pick(openings, next)} ${pick(things, next)}.`, minutes: 3 + index * 11, likes: Math.floor(next() * 90), photo: next() < 0.3,
  };
}

/** The person who is signed in. */
export function myself(seed: number): Someone {
  return { ...person(seed, 0), handle: 'jo.example', name: 'Jo Example', first: 'Jo', bio: 'Year 4 teacher at Hollybrook Primary. Views my own.' };
}
