/**
 * SHA-256 at once rather than by promise: the hash of words is needed inside the event that posts them
 * (crypto.subtle only answers later). After FIPS 180-4.
 */

const primes: number[] = [];
for (let number = 2; primes.length < 64; number++) if (primes.every((prime) => number % prime !== 0)) primes.push(number);

const fraction = (value: number) => ((value - Math.floor(value)) * 0x100000000) | 0;
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The hash of a text's UTF-8 bytes as 64 hex digits. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const length = ((bytes.length + 8) >> 6) + 1;
  const blocks = new DataView(new ArrayBuffer(length * 64));
  bytes.forEach((byte, index) => blocks.setUint8(index, byte));
  blocks.setUint8(bytes.length, 0x80);
  blocks.setUint32(length * 64 - 8, Math.floor(bytes.length / 0x20000000));
  blocks.setUint32(length * 64 - 4, bytes.length * 8);
  const hash = [...start];
  const words = new Int32Array(64);
  for (let block = 0; block < length; block++) {
    for (let i = 0; i < 64; i++) words[i] = i < 16 ? blocks.getInt32(block * 64 + i * 4) : expanded(words, i);
    mix(hash, words);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function expanded(words: Int32Array, i: number): number {
  const a = words[i - 15]!;
  const b = words[i - 2]!;
  return (words[i - 16]! + words[i - 7]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0;
}

function mix(hash: number[], words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + first) | 0;
    d = c; c = b; b = a; a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => { hash[index] = (hash[index]! + value) | 0; });
}
