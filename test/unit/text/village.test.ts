/** A school that is called after its village: the village alone is not the school. */
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
