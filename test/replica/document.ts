/** The HTML each site sends before its script draws anything: root attributes, language, direction, the account's own data. */
import type { Options } from './parts/options.ts';
import { myself } from './parts/people.ts';
import type { ReplicaSite } from './build.ts';

const rightToLeft = ['ar', 'ur'];

/** JSON that may stand inside a script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Facebook and Instagram say `en` for British English too; X says which. */
function langFor(site: ReplicaSite, lang: string): string {
  if (site === 'instagram') return lang.toLowerCase();
  return site === 'facebook' ? lang.slice(0, 2) : lang;
}

/** Instagram's inline data about the signed-in account, in the nesting seen in saved pages (2024-03 to 2026-08). */
function viewer(options: Options): string {
  const me = myself(options.seed);
  const data = options.out ? null : {
    biography: me.bio, business_contact_method: null, category_name: null, external_url: 'https://hollybrook.sch.example/', fbid: '17841400000000000', full_name: me.name, has_phone_number: true, has_profile_pic: true,
    id: '1', is_business_account: false, is_private: false, is_professional_account: false, should_show_public_contacts: null, username: me.handle,
  };
  return inScript({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: [['cr:310', ['RunWWW'], { __rc: ['RunWWW', null] }, -1], ['PolarisViewer', [], { data, id: data ? '1' : null }, 7365]] } }]]] });
}

/** The page at `url` of a site. `made` is the build of the site's script, which browsers keep. */
export function documentFor(site: ReplicaSite, url: URL, options: Options, nonce: string, made: string): string {
  const dir = rightToLeft.includes(options.lang) ? 'rtl' : 'ltr';
  const root = {
    facebook: `id="facebook" class="__fb-light-mode" lang="${langFor(site, options.lang)}" dir="${dir}"`,
    instagram: `class="__fb-light-mode" lang="${langFor(site, options.lang)}" dir="${dir}"`,
    x: `lang="${langFor(site, options.lang)}" dir="${dir}"`,
  }[site];
  const title = { facebook: 'Facebook', instagram: 'Instagram', x: 'X' }[site];
  return `<!DOCTYPE html><html ${root}><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 0; font-family: system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif } [hidden] { display: none !important } svg { width: 20px; height: 20px } a { color: inherit; text-decoration: none } ul { list-style: none; margin: 0; padding: 0 } h1, h2, h3, h4 { font-size: 1.1em; margin: 4px 0 }</style>
<script type="application/json" id="replica-options">${inScript(options)}</script>
${site === 'instagram' ? `<script type="application/json" data-sjs nonce="${nonce}">${viewer(options)}</script>` : ''}
<script nonce="${nonce}" src="https://${url.host}/__replica/${site}.js?made=${made}" defer></script></head><body></body></html>`;
}
