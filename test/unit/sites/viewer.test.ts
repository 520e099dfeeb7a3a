// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import instagram from '../../../src/sites/instagram/index.ts';
import { viewerIn, viewerOf } from '../../../src/sites/instagram/viewer.ts';

const data = { biography: 'Year 4 teacher. Views my own', external_url: '', full_name: 'Jo Example', has_phone_number: true, is_business_account: false, is_private: false, is_professional_account: false, should_show_public_contacts: null, category_name: null, username: 'Jo.Example', fbid: '178' };
const script = (viewer: unknown): string => JSON.stringify({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: [['cr:1', ['a'], { __rc: [] }, -1], ['PolarisViewer', [], viewer, 7365]] } }]]] });

describe('the signed-in account, from the page', () => {
  it('is read from the data the page carries, ids left out', () => {
    expect(viewerIn(script({ data, id: '1' }))).toEqual({ username: 'jo.example', fullName: 'Jo Example', bio: 'Year 4 teacher. Views my own', link: '', isPrivate: false, hasPhone: true, isProfessional: false, showsContacts: false, category: '' });
  });

  it.each([['logged out', script({ data: null })], ['another shape', script({ data: { id: 1 } })], ['broken', '{"PolarisViewer"'], ['nothing', '[]']])('is null when it is %s', (_, text) => {
    expect(viewerIn(text)).toBeNull();
  });

  it('survives deep nesting', () => {
    expect(viewerIn(`${'['.repeat(5000)}${script({ data })}${']'.repeat(5000)}`)?.username).toBe('jo.example');
  });

  it('names the user where the navigation does not', () => {
    document.body.innerHTML = `<script type="application/json" data-sjs>{"a":1}</script><script type="application/json" data-sjs>${script({ data })}</script>`;
    expect(viewerOf(document)?.isPrivate).toBe(false);
    expect(instagram.me!({ url: new URL('https://www.instagram.com/'), document, lang: '' })).toBe('jo.example');
  });
});
