import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { comeThrough } from '../src/guard/door.ts';
import { Presence } from '../src/guard/presence.ts';

export default defineUnlistedScript(() => comeThrough('presence', (post) => new Presence(post)));
