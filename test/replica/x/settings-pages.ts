/** X's settings pages as data: addresses and names from the site notes (bundles 2025-07, re-seen 2026-10-05). */
interface Base { label: string; labels?: Record<string, string> }
interface Choice { value: string; label: string }
type Radio = Base & { kind: 'radio'; name: string; value: string; choices: Choice[] };
export type Row =
  | (Base & { kind: 'check'; name: string; on: boolean; help?: string; asks?: boolean })
  | Radio
  | (Base & { kind: 'switch'; name: string; on: boolean; then: Radio })
  | (Base & { kind: 'field'; name: string; type: string; value: string })
  | (Base & { kind: 'link'; href: string; says?: (read: (key: string) => string | boolean | undefined) => string });

const check = (name: string, label: string, on: boolean, more: { help?: string; asks?: boolean; labels?: Record<string, string> } = {}): Row => ({ kind: 'check', name, label, on, ...more });
const link = (href: string, label: string): Row => ({ kind: 'link', href, label });

const tagging: Radio = {
  kind: 'radio', name: 'allow_media_tagging', label: 'Photo tagging', value: 'all',
  choices: [{ value: 'all', label: 'Anyone can tag you' }, { value: 'following', label: 'Only people you follow can tag you' }],
};

export const pages: Record<string, { title: string; rows: Row[] }> = {
  '/settings/account': { title: 'Your account', rows: [link('/settings/email', 'Email'), link('/settings/phone', 'Phone'), link('/settings/privacy_and_safety', 'Privacy and safety'), link('/settings/profile', 'Profile')] },
  '/settings/privacy_and_safety': { title: 'Privacy and safety', rows: [link('/settings/audience_and_tagging', 'Audience, media and tagging'), link('/settings/direct_messages', 'Chat'), link('/settings/contacts', 'Discoverability and contacts'), link('/settings/location_information', 'Location information')] },
  '/settings/audience_and_tagging': {
    title: 'Audience, media and tagging',
    rows: [
      check('protected', 'Protect your posts', false, { asks: true, help: 'Only people who follow you see your posts.', labels: { fr: 'Protéger vos posts', es: 'Proteger tus posts', pl: 'Chroń swoje wpisy', cy: 'Diogelu eich postiadau' } }),
      check('protected_videos', 'Protect your videos', false, { help: 'Others cannot download your videos.', labels: { fr: 'Protéger vos vidéos', es: 'Proteger tus videos', pl: 'Chroń swoje filmy', cy: 'Diogelu eich fideos' } }),
      { kind: 'link', href: '/settings/tagging', label: 'Photo tagging', says: (read) => (read('media_tagging') === false ? 'Off' : read('allow_media_tagging') === 'following' ? tagging.choices[1]!.label : tagging.choices[0]!.label) },
    ],
  },
  '/settings/tagging': { title: 'Photo tagging', rows: [{ kind: 'switch', name: 'media_tagging', label: 'Photo tagging', on: true, then: tagging }] },
  '/settings/contacts': {
    title: 'Discoverability and contacts',
    rows: [
      check('discoverable_by_email', 'Let people who have your email address find you on X', true, { help: 'They can look you up by it.', labels: { fr: 'Permettre aux personnes qui ont votre adresse email de vous trouver sur X', es: 'Permitir que te encuentren en X con tu correo', pl: 'Pozwól znaleźć Cię na X po adresie e-mail', cy: 'Gadael i bobl â’ch e-bost ddod o hyd i chi ar X' } }),
      check('discoverable_by_mobile_phone', 'Let people who have your phone number find you on X', true, { help: 'They can look you up by it.', labels: { fr: 'Permettre aux personnes qui ont votre numéro de vous trouver sur X', es: 'Permitir que te encuentren en X con tu teléfono', pl: 'Pozwól znaleźć Cię na X po numerze telefonu', cy: 'Gadael i bobl â’ch rhif ffôn ddod o hyd i chi ar X' } }),
      link('/settings/contacts_dashboard', 'Manage contacts'),
    ],
  },
  '/settings/direct_messages': {
    title: 'Chat',
    rows: [
      { kind: 'radio', name: 'allow_dms_from', label: 'Allow message requests from:', value: 'all', choices: [{ value: 'following', label: 'No one' }, { value: 'verified', label: 'Verified users' }, { value: 'all', label: 'Everyone' }] },
      check('dm_quality_filter', 'Filter low-quality messages', true), check('dm_graphic', 'Filter graphic media', true), check('dm_receipts', 'Show read receipts', true),
    ],
  },
  '/settings/location': { title: 'Add location information to your posts', rows: [check('geo_enabled', 'Add location information to your posts', true), link('/settings/location', 'Remove all location information attached to your posts')] },
  '/settings/location_information': { title: 'Location information', rows: [check('location_places', 'Personalize based on places you’ve been', true, { labels: { 'en-GB': 'Personalise based on places you’ve been' } }), link('/settings/location', 'Add location information to your posts')] },
  '/settings/spaces': { title: 'Spaces', rows: [check('spaces_listening', 'Allow followers to see which Spaces you’re listening to', true)] },
  '/settings/ads_preferences': { title: 'Ads preferences', rows: [check('allowPersonalization', 'Personalized ads', true, { labels: { 'en-GB': 'Personalised ads' } })] },
  '/settings/off_twitter_activity': { title: 'Inferred identity', rows: [check('allowDeviceAccess', 'Personalize based on your inferred identity', true, { labels: { 'en-GB': 'Personalise based on your inferred identity' } })] },
  '/settings/data_sharing_with_business_partners': { title: 'Data sharing with business partners', rows: [check('business_partners', 'Allow additional information sharing with business partners', true)] },
  '/settings/grok_settings': {
    title: 'Grok & Third-party Collaborators',
    rows: [
      check('allowXaiDataSharingCustomization', 'Allow your public data as well as your interactions, inputs, and results with Grok and xAI to be used for training and fine-tuning', true),
      check('allowGrokPersonalization', 'Allow X to personalize your experience with Grok', true, { labels: { 'en-GB': 'Allow X to personalise your experience with Grok' } }), check('allowXaiMemory', 'Allow Grok to remember your conversation history', true),
    ],
  },
  '/settings/email': { title: 'Change email', rows: [{ kind: 'field', name: 'current_email', type: 'email', label: 'Current', value: 'j.example@hollybrook.sch.example' }] },
  '/settings/phone': { title: 'Change phone', rows: [{ kind: 'field', name: 'current_phone', type: 'tel', label: 'Current', value: '+44 7700 900123' }] },
  '/settings/security': { title: 'Security', rows: [check('protect_password_reset', 'Password reset protect', false), link('/settings/account/login_verification', 'Two-factor authentication')] },
  '/settings/account/login_verification': { title: 'Two-factor authentication', rows: [check('2fa_sms', 'Text message', false), check('2fa_app', 'Authentication app', false), check('2fa_key', 'Security key', false)] },
  '/settings/contacts_dashboard': { title: 'Manage contacts', rows: [link('/settings/contacts_dashboard', 'Remove all contacts')] },
  '/settings/sessions': { title: 'Sessions', rows: [] },
  '/settings/connected_apps': { title: 'Connected apps', rows: [] },
};
