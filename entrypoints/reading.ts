import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringReading } from '../src/guard/reader.ts';
import { readDraft } from '../src/read-draft.ts';
import { rules } from '../src/registry.ts';

export default defineUnlistedScript(() => bringReading((draft, profile) => readDraft(draft, profile, rules)));
