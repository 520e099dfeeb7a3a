import { describe, expect, test } from 'vitest';
import { addressesIn, mailsIn, phonesIn, postcodesIn } from '../../../src/text/contacts.ts';
import { readText } from '../../../src/text/read.ts';

describe('phone numbers', () => {
  test.each([
    ['07700 900123', '07700900123'], ['+44 7700 900 123', '07700900123'], ['0044 7700 900123', '07700900123'], ['0 7 7 0 0 9 0 0 1 2 3', '07700900123'],
    ['oh seven seven double oh nine double oh one two three', '07700900123'], ['o7700.900.123', '07700900123'], ['(01632) 960-001', '01632960001'],
  ])('%s', (raw, digits) => expect(phonesIn(readText(raw)).map((hit) => hit.digits)).toEqual([digits]));
  test.each(['0800 1111', '0345 600 1000', '12 34 56', 'order 077009001', '1 2 3 4 5 6 7 8 9 10'])('none in: %s', (raw) => expect(phonesIn(readText(raw))).toEqual([]));
});

describe('e-mail addresses', () => {
  test.each([
    ['a.b@example.com.', 'a.b@example.com'], ['jo at example dot co dot uk', 'jo@example.co.uk'], ['jo (at) example.com', 'jo@example.com'],
    ['sam dot reed at gmail dot com', 'sam.reed@gmail.com'], ['me at st dot sch dot uk', 'me@st.sch.uk'],
  ])('%s', (raw, address) => expect(mailsIn(readText(raw)).map((hit) => hit.address)).toEqual([address]));
  test.each(['meet at Mill Lane', 'look at example.com today', 'at'])('none in: %s', (raw) => expect(mailsIn(readText(raw))).toEqual([]));
});

describe('addresses', () => {
  test.each([['14 Thornbury Avenue', 1], ['8 Heol y Bryn', 1], ['12 miles along Mill Lane', 0], ['4 people on Station Road', 0]])('%s', (raw, count) => expect(addressesIn(readText(raw))).toHaveLength(count));
  test('postcodes', () => expect(postcodesIn(readText('OT4 2LP, ot42lp and Y4 2A')).length).toBe(2));
});
