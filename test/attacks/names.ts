/** The page names its elements after the browser's own functions, so that `document.querySelector` is a picture. */
import { script, type Attack } from './attack.ts';

/** Names on the document: a form, picture or frame of that name hides the function, in our world too. */
const ofDocument = [
  'body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'getElementById', 'cookie', 'createElement', 'defaultView',
  'activeElement', 'visibilityState', 'addEventListener', 'elementFromPoint', 'contains', 'title', 'readyState', 'createRange', 'getSelection',
];

/** Of these the site itself makes use, and breaks. */
const siteNeeds = new Set(['createElement', 'defaultView', 'createRange', 'parentNode']);

/** Names in a form: a field of that name hides the form's own. */
const ofForm = ['closest', 'matches', 'parentNode', 'getAttribute', 'querySelector', 'isConnected', 'getRootNode', 'children', 'ownerDocument', 'nodeType'];

export const names: Attack[] = [
  ...ofDocument.map((name): Attack => ({
    does: `names a picture "${name}"`,
    beforeWriting: script((word) => { const picture = Object.assign(document.createElement('img'), { name: word, id: word }); HTMLElement.prototype.append.call(Reflect.get(Document.prototype, 'body', document), picture); }, name),
    ...(siteNeeds.has(name) && { outcome: 'siteBreaks' as const }),
  })),
  ...ofForm.map((name): Attack => ({
    does: `wraps the page in a form with a field "${name}"`,
    atStart: script((word) => {
      addEventListener('DOMContentLoaded', () => {
        const form = document.createElement('form');
        const field = Object.assign(document.createElement('input'), { name: word, type: 'hidden' });
        const { body } = document;
        // The site mounts into the body's children; the form goes around them all.
        HTMLFormElement.prototype.append.call(form, ...body.childNodes, field);
        body.append(form);
      });
    }, name),
    ...(siteNeeds.has(name) && { outcome: 'siteBreaks' as const }),
  })),
  {
    does: 'names elements after our own globals',
    atStart: script(() => { addEventListener('DOMContentLoaded', () => { for (const id of ['browser', 'chrome', 'gatepost', 'globalThis', 'process', 'define', 'module', 'exports', 'require']) document.body.append(Object.assign(document.createElement('a'), { id, name: id })); }); }),
  },
];
