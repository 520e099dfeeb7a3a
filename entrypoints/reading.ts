import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { comeThrough } from '../src/guard/door.ts';
import { readDraft } from '../src/read-draft.ts';
import { rules } from '../src/registry.ts';
import { preparePhrases } from '../src/text/phrases.ts';

export default defineUnlistedScript(() => comeThrough('reading', { read: (draft, profile) => readDraft(draft, profile, rules), prepare: preparePhrases }));
