import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { comeThrough } from '../src/guard/door.ts';
import { readDraft } from '../src/read-draft.ts';
import { rules } from '../src/registry.ts';

export default defineUnlistedScript(() => comeThrough('reading', (draft, profile) => readDraft(draft, profile, rules)));
