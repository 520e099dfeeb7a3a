/** When a name is the school's, and when it is a village's, a road's or a hill's. */
import { describe, expect, it } from 'vitest';
import { defaultProfile, noSchool, type Profile } from '../../../src/model.ts';
import { readText } from '../../../src/text/read.ts';
import { schoolNamed } from '../../../src/text/school-name.ts';

const profile: Profile = { ...defaultProfile, school: { ...noSchool, name: 'Little Thornley C of E Primary School', aliases: ['Thornley Primary'], town: 'Little Thornley' } };
const named = (text: string): boolean => schoolNamed(readText(text), profile).length > 0;

describe('a school called after its village', () => {
  it.each(['Little Thornley fete is on Saturday, bring a chair', 'We live at 3 Back Lane, Little Thornley', 'Thornley show next week, who has jam?'])('is not meant by: %s', (text) => {
    expect(named(text)).toBe(false);
  });

  it.each(['Little Thornley Primary is shut today', 'Eight years at Little Thornley C of E Primary School', 'Thornley Primary’s idea of training', 'the kids at Little Thornley have earned their holidays', 'Little Thornley staff are on their knees'])('is meant by: %s', (text) => {
    expect(named(text)).toBe(true);
  });
});

const schoolCalled = (name: string, ...aliases: string[]): Profile => ({ ...defaultProfile, school: { ...noSchool, name, aliases, town: 'Ottermouth' } });
const names = (profile: Profile, text: string): string[] => schoolNamed(readText(text), profile).map(({ from, to }) => readText(text).words.slice(from, to).map((word) => word.text).join(' '));

describe('a school called after its road', () => {
  const profile = schoolCalled('Quince Lane Primary School', 'Quince Lane');
  it.each(['Everyone at Quince Lane has nits', 'Quince Lane is closed on Friday for training', 'Proud of Quince Lane and its raffle', 'bin day chaos, Quince Lane staff car park blocked'])('is named: %s', (text) => expect(names(profile, text)).toEqual([expect.stringContaining('quince lane')]));
  it.each(['Quince Lane shut both ends, burst main', 'smash on Quince Lane, backed up to the lights', 'Quince Lane is open again after the roadworks'])('is the road: %s', (text) => expect(names(profile, text)).toEqual([]));
});

describe('a name of many words', () => {
  const profile = schoolCalled('Dean Fossgrove Church of England Academy', 'Dean Fossgrove');
  it('is known in full', () => expect(names(profile, 'So pleased that we at Dean Fossgrove Church of England Academy won')).toEqual(['dean fossgrove church of england academy']));
  it('is not the church of that name', () => expect(names(profile, 'Evensong at Dean Fossgrove church was lovely')).toEqual([]));
});

describe('a name nothing else has', () => {
  const profile = schoolCalled('Winnerdale Community College', 'Winnerdale');
  it.each(['WINNERDALE PRESENTS: Bugsy', 'Winnerdale promised us a library. We got a beanbag', 'Winnerdale’s garden is three dead lavenders', 'Winnerdale CC history dept, hockey, hounds', 'winnerdale staff deserve a medal', 'Winnerdale Coll in the frost', 'ECT | Winnerdale | dog person', 'ceilidh at winnerdale, my feet'])('is named: %s', (text) => expect(names(profile, text)).toHaveLength(1));
  it.each(['Up Winnerdale by six, trig point by eight', 'the winnerdale in her stories is a castle', 'Winnerdale Metro is shut again', 'Winnerdale cheese, flask, wall to sit on', 'Winnerdale in chapter nine is clearly a metaphor', 'Winnerdale Road’s closed at the lights'])('may be a hill or a book: %s', (text) => expect(names(profile, text)).toEqual([]));
});
