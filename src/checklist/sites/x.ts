/**
 * X's privacy settings. Every toggle is a native checkbox or radio that saves at once (x.md section 3: bundles of
 * 2025-07, addresses seen again 2026-10-05). en and en-GB wording is from those bundles; other languages are general
 * knowledge and only ever confirm: where none matches, the place on the page is used to read, never to press.
 */
import type { Checklist } from '../../model.ts';

const settings = 'https://x.com/settings';

export default {
  id: 'x',
  title: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  settings: [
    {
      id: 'x/protect-posts', item: 1, group: 'who-sees-me', title: 'Only followers you approve see your posts', topic: 'privacy-settings',
      why: 'A protected account is the one switch that keeps pupils and parents out of your posts.',
      urls: [{ url: `${settings}/audience_and_tagging`, seen: '2026-10' }],
      control: {
        kind: 'checkbox', place: { index: 0, of: 2 },
        labels: ['Protect your posts', 'Protect your Tweets', 'Proteger tus posts', 'Protéger vos posts', 'Chroń swoje posty', 'Deine Posts schützen', 'حماية منشوراتك'],
      },
      values: [{ value: 'on', labels: [], verdict: 'tight' }, { value: 'off', labels: [], verdict: 'loose' }],
      press: 'yes', confidence: 'high', seen: '2026-10', look: 'Privacy and safety › Audience, media and tagging › Protect your posts',
      asks: 'X asks once more: press Protect there.',
    },
    {
      id: 'x/protect-videos', item: 1, group: 'who-sees-me', title: 'Your videos can’t be downloaded', topic: 'privacy-settings',
      why: 'A video can’t be called back once somebody has saved it.',
      urls: [{ url: `${settings}/audience_and_tagging`, seen: '2026-10' }],
      control: { kind: 'checkbox', place: { index: 1, of: 2 }, labels: ['Protect your videos', 'Proteger tus vídeos', 'Protéger vos vidéos', 'Chroń swoje filmy', 'Deine Videos schützen', 'حماية فيديوهاتك'] },
      values: [{ value: 'on', labels: [], verdict: 'tight' }, { value: 'off', labels: [], verdict: 'loose' }],
      press: 'yes', confidence: 'high', seen: '2026-10', look: 'Privacy and safety › Audience, media and tagging › Protect your videos',
    },
    {
      id: 'x/photo-tagging', item: 13, group: 'who-reaches-me', title: 'Who can tag you in photos', topic: 'privacy-settings',
      why: 'A tag puts your name on somebody else’s picture.',
      urls: [{ url: `${settings}/tagging`, seen: '2025-07' }],
      control: {
        kind: 'radio', labels: ['Photo tagging', 'Etiquetado de fotos', 'Identification sur des photos', 'Oznaczanie na zdjęciach'],
        group: [{ css: '[data-testid="radioGroupallow_media_tagging"]', seen: '2025-07', source: 'x.md 3' }],
        gate: [{ css: 'input[type="checkbox"][role="switch"]', seen: '2025-07', source: 'x.md 3' }],
      },
      values: [
        { value: 'off', labels: ['Off'], verdict: 'tight' },
        { value: 'people you follow', labels: ['Only people you follow can tag you'], verdict: 'tight', at: 2 },
        { value: 'anyone', labels: ['Anyone can tag you'], verdict: 'loose', at: 1 },
      ],
      press: 'yes', confidence: 'high', seen: '2025-07', look: 'Privacy and safety › Audience, media and tagging › Photo tagging',
    },
    {
      id: 'x/find-by-email', item: 9, group: 'who-reaches-me', title: 'Nobody finds you by your e-mail address', topic: 'public-listing',
      why: 'Anyone with your address, a parent say, is offered your account.',
      urls: [{ url: `${settings}/contacts`, seen: '2026-10' }],
      control: {
        kind: 'checkbox', place: { index: 0, of: 2 },
        labels: ['Let people who have your email address find you on X', 'Let people who have your email address find you on Twitter',
          'Permitir que las personas que tienen tu correo electrónico te encuentren en X', 'Autoriser les personnes qui possèdent votre adresse email à vous trouver sur X',
          'Pozwól osobom, które mają Twój adres e-mail, znaleźć Cię w X'],
      },
      values: [{ value: 'off', labels: [], verdict: 'tight' }, { value: 'on', labels: [], verdict: 'loose' }],
      press: 'yes', confidence: 'high', seen: '2026-10', look: 'Privacy and safety › Discoverability and contacts',
    },
    {
      id: 'x/find-by-phone', item: 10, group: 'who-reaches-me', title: 'Nobody finds you by your phone number', topic: 'public-listing',
      why: 'Anyone with your number is offered your account.',
      urls: [{ url: `${settings}/contacts`, seen: '2026-10' }],
      control: {
        kind: 'checkbox', place: { index: 1, of: 2 },
        labels: ['Let people who have your phone number find you on X', 'Let people who have your phone number find you on Twitter',
          'Permitir que las personas que tienen tu número de teléfono te encuentren en X', 'Autoriser les personnes qui possèdent votre numéro de téléphone à vous trouver sur X',
          'Pozwól osobom, które mają Twój numer telefonu, znaleźć Cię w X'],
      },
      values: [{ value: 'off', labels: [], verdict: 'tight' }, { value: 'on', labels: [], verdict: 'loose' }],
      press: 'yes', confidence: 'high', seen: '2026-10', look: 'Privacy and safety › Discoverability and contacts',
    },
    {
      id: 'x/message-requests', item: 12, group: 'who-reaches-me', title: 'Who can send you message requests', topic: 'contact-with-pupil',
      why: 'It stops a message from a pupil before it starts. People you follow can still write.',
      urls: [{ url: `${settings}/direct_messages`, seen: '2026-10' }],
      control: {
        kind: 'radio', labels: ['Allow message requests from:', 'Permitir solicitudes de mensajes de:', 'Autoriser les demandes de message de :', 'Zezwalaj na prośby o wiadomość od:'],
        group: [{ css: '[data-testid="radioGroupallow_dms_from"]', seen: '2025-07', source: 'x.md 3' }],
      },
      values: [
        { value: 'no one', labels: ['No one'], verdict: 'tight', at: 1 },
        { value: 'verified users', labels: ['Verified users'], verdict: 'loose', at: 2 },
        { value: 'everyone', labels: ['Everyone'], verdict: 'loose', at: 3 },
      ],
      press: 'yes', confidence: 'medium', seen: '2025-07', look: 'Privacy and safety › Chat (Direct Messages)',
    },
    {
      id: 'x/read-receipts', item: 24, group: 'who-reaches-me', title: 'Read receipts are off', topic: 'privacy-settings',
      why: 'Nobody needs to know when you read a message, or that you were awake.',
      urls: [{ url: `${settings}/direct_messages`, seen: '2026-10' }],
      control: { kind: 'checkbox', labels: ['Show read receipts', 'Mostrar confirmaciones de lectura', 'Afficher les accusés de lecture', 'Pokaż potwierdzenia odczytania', 'Lesebestätigungen anzeigen'] },
      values: [{ value: 'off', labels: [], verdict: 'tight' }, { value: 'on', labels: [], verdict: 'loose' }],
      press: 'yes', confidence: 'medium', seen: '2025-07', look: 'Privacy and safety › Chat (Direct Messages) › Show read receipts',
    },
    {
      id: 'x/location-on-posts', item: 23, group: 'my-profile', title: 'Posts carry no location', topic: 'home-address',
      why: 'A place on a post can give away your home or your school.',
      urls: [{ url: `${settings}/location`, seen: '2026-01' }],
      control: {
        kind: 'checkbox', place: { index: 0, of: 1 },
        labels: ['Add location information to your posts', 'Add location information to your Tweets', 'Añadir información de ubicación a tus posts', 'Ajouter la localisation à vos posts', 'Dodaj informacje o lokalizacji do swoich postów'],
      },
      values: [{ value: 'off', labels: [], verdict: 'tight' }, { value: 'on', labels: [], verdict: 'loose' }],
      press: 'yes', confidence: 'high', seen: '2026-01', look: 'Privacy and safety › Location information › Add location information to your posts',
    },
    {
      id: 'x/spaces', item: 24, group: 'who-sees-me', title: 'Followers don’t see what you listen to', topic: 'privacy-settings',
      why: 'What you listen to is nobody’s business at work.',
      urls: [{ url: `${settings}/spaces`, seen: '2026-10' }],
      control: {
        kind: 'checkbox', place: { index: 0, of: 1 },
        labels: ['Allow followers to see which Spaces you’re listening to', 'Permitir que los seguidores vean qué Espacios estás escuchando', 'Autoriser les abonnés à voir quels Espaces vous écoutez', 'Pozwól obserwującym widzieć, których Pokojów słuchasz'],
      },
      values: [{ value: 'off', labels: [], verdict: 'tight' }, { value: 'on', labels: [], verdict: 'loose' }],
      press: 'yes', confidence: 'high', seen: '2026-10', look: 'Privacy and safety › Spaces',
    },
    {
      id: 'x/account-email', item: 19, group: 'my-account', title: 'The account’s e-mail is not a school address', topic: 'school-email',
      why: 'A school address ties the account to the school, and you lose it when you leave.',
      urls: [{ url: `${settings}/email`, seen: '2025-07' }],
      control: { kind: 'field', avoid: 'school-domain', css: [{ css: 'input[name="current_email"]', seen: '2025-07', source: 'x.md 3' }] },
      values: [{ value: 'not a school address', labels: [], verdict: 'tight' }, { value: 'a school address', labels: [], verdict: 'loose' }],
      press: 'no', whyNot: 'Changing the address needs your password and a code.', confidence: 'high', seen: '2025-07', look: 'Your account › Account information › Email',
    },
    {
      id: 'x/bio', item: 18, group: 'my-profile', title: 'Your profile doesn’t name the school', topic: 'names-school',
      why: 'Name, bio, place and website are public, protected account or not.',
      urls: [{ url: `${settings}/profile`, seen: '2026-10' }],
      control: {
        kind: 'field', avoid: 'school-words',
        css: [{ css: '[role="dialog"] :is(input[name="displayName"],textarea[name="description"],input[name="location"],input[name="url"])', seen: '2026-10', source: 'x.md 1' }],
      },
      values: [{ value: 'school not named', labels: [], verdict: 'tight' }, { value: 'school named', labels: [], verdict: 'loose' }],
      press: 'no', whyNot: 'Your words are yours to change.', confidence: 'high', seen: '2026-10', look: 'Profile › Edit profile',
    },
    {
      id: 'x/two-factor', item: 26, group: 'my-account', title: 'Two-step log-in is on', topic: 'passwords',
      why: 'A password alone can be guessed, seen or shared.',
      urls: [{ url: `${settings}/account/login_verification`, seen: '2025-07' }],
      control: { kind: 'manual' }, values: [],
      press: 'no', whyNot: 'It needs your password.', confidence: 'medium', seen: '2025-07', look: 'Security and account access › Security › Two-factor authentication',
    },
    {
      id: 'x/connected-apps', item: 25, group: 'my-account', title: 'No old apps are connected', topic: 'passwords',
      why: 'A quiz you tried once may still read your account.',
      urls: [{ url: `${settings}/connected_apps`, seen: '2025-07' }],
      control: { kind: 'manual' }, values: [],
      press: 'no', whyNot: 'You know which apps you use.', confidence: 'high', seen: '2025-07', look: 'Security and account access › Apps and sessions › Connected apps',
    },
    {
      id: 'x/profile-photo', item: 21, group: 'my-profile', title: 'Your photo is one a parent may see', topic: 'profile-photo',
      why: 'Everybody sees your photo and banner, whatever your settings.',
      urls: [{ url: `${settings}/profile`, seen: '2026-10' }],
      control: { kind: 'manual' }, values: [],
      press: 'no', whyNot: 'Only you can judge a picture.', confidence: 'high', seen: '2026-10', look: 'Your profile, signed out, in a private window',
    },
    {
      id: 'x/followers', item: 29, group: 'my-past', title: 'You know who follows you', topic: 'contact-with-pupil',
      why: 'Protecting your posts keeps the followers you already have.',
      urls: [{ url: 'https://x.com/followers', seen: '2026-10' }],
      control: { kind: 'manual' }, values: [],
      press: 'no', whyNot: 'Only you know who they are.', confidence: 'medium', seen: '2026-10', look: 'Your profile › Followers. Remove anyone who should not be there.',
    },
  ],
} satisfies Checklist as Checklist;
