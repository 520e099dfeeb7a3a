import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { comeThrough } from '../src/guard/door.ts';
import { preparing, reading } from '../src/read-draft.ts';
import { rules } from '../src/registry.ts';

export default defineUnlistedScript(() => comeThrough('reading', { begin: (draft, profile) => reading(draft, profile, rules), prepare: preparing(rules) }));
