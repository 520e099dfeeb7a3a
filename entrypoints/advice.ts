import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Adviser } from '../src/guard/adviser.ts';
import { comeThrough } from '../src/guard/door.ts';

export default defineUnlistedScript(() => comeThrough('advice', (company) => new Adviser(company)));
