import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringChecklist } from '../src/checklist/bring.ts';

export default defineUnlistedScript(bringChecklist);
