/**
 * Instagram's privacy settings. Switches are `input[role=switch]`, radios mostly carry no label, so the row's words
 * name them (instagram.md 2c: survey of 2026-02-19, probe of 2026-08-27, guide of 2025-01). Spanish, Portuguese and
 * French wording is general knowledge and only ever confirms.
 */
import type { Checklist, Setting, SettingValue } from '../../model.ts';

const accounts = 'https://www.instagram.com/accounts';
const onIsTight: SettingValue[] = [{ value: 'on', labels: [], verdict: 'tight' }, { value: 'off', labels: [], verdict: 'loose' }];
const offIsTight: SettingValue[] = [{ value: 'off', labels: [], verdict: 'tight' }, { value: 'on', labels: [], verdict: 'loose' }];

const messages = [{ url: `${accounts}/messages_and_story_replies/`, seen: '2026-02' }, { url: `${accounts}/message_settings/`, seen: '2026-02' }];
const tags = [{ url: `${accounts}/settings/v2/tags_and_mentions/`, seen: '2026-02' }];
const sharing = [{ url: `${accounts}/settings/v2/sharing_and_reuse/`, seen: '2026-02' }];
const edit = [{ url: `${accounts}/edit/`, seen: '2026-08' }];

/** Message requests come in two rows with the same two answers. */
const requests: SettingValue[] = [
  { value: 'don’t receive requests', labels: ['Don’t receive requests', 'No recibir solicitudes', 'Ne pas recevoir de demandes', 'Não receber solicitações'], verdict: 'tight' },
  { value: 'message requests', labels: ['Message requests', 'Solicitudes de mensajes', 'Demandes de message', 'Solicitações de mensagem'], verdict: 'loose' },
];

function shareSwitch(name: string, title: string, labels: string[]): Setting {
  return {
    id: `instagram/${name}`, item: 3, group: 'who-sees-me', title, topic: 'privacy-settings',
    why: 'A story passed on reaches people you never chose.',
    urls: sharing, control: { kind: 'switch', labels }, values: offIsTight,
    press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Settings › Sharing and reuse',
  };
}

export default {
  id: 'instagram',
  title: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  settings: [
    {
      id: 'instagram/private-account', item: 1, group: 'who-sees-me', title: 'Your account is private', topic: 'privacy-settings',
      why: 'Only followers you approve see your photos and stories.',
      urls: [{ url: `${accounts}/settings/v2/account_privacy/`, seen: '2026-08' }, { url: `${accounts}/who_can_see_your_content/`, seen: '2026-01' }],
      control: { kind: 'switch', labels: ['Private account', 'Cuenta privada', 'Compte privé', 'Conta privada', 'Konto prywatne', 'Закрытый аккаунт'], place: { index: 0, of: 1 } },
      values: onIsTight, press: 'yes', confidence: 'high', seen: '2026-08', look: 'Settings › Account privacy › Private account',
      asks: 'Instagram asks once more: press Switch to private there.', carried: 'private-account',
    },
    {
      id: 'instagram/followers', item: 29, group: 'my-past', title: 'You know who follows you', topic: 'contact-with-pupil',
      why: 'Going private keeps the followers you already have.',
      urls: [{ url: 'https://www.instagram.com/', seen: '2026-08' }],
      control: { kind: 'manual' }, values: [], press: 'no', whyNot: 'Only you know who they are.', confidence: 'high', seen: '2026-08',
      look: 'Your profile › followers. Remove anyone who should not be there.',
    },
    {
      id: 'instagram/requests-from-others', item: 12, group: 'who-reaches-me', title: 'Strangers can’t ask to message you', topic: 'contact-with-pupil',
      why: 'It stops a message from a pupil before it starts.',
      urls: messages, control: { kind: 'radio', group: [], labels: ['Others on Instagram', 'Otras personas en Instagram', 'Autres personnes sur Instagram', 'Outras pessoas no Instagram'] },
      values: requests, press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Settings › Messages and story replies › Message controls › Others on Instagram',
    },
    {
      id: 'instagram/group-chats', item: 12, group: 'who-reaches-me', title: 'Only people you follow can add you to group chats', topic: 'privacy-settings',
      why: 'A group you never joined can hold pupils or parents.',
      urls: messages,
      control: { kind: 'radio', group: [], labels: ['Who can add you to group chats', 'Quién puede añadirte a chats grupales', 'Qui peut vous ajouter à des discussions de groupe', 'Quem pode adicionar você a bate-papos em grupo'] },
      values: [
        { value: 'only people you follow', labels: ['Only people you follow on Instagram', 'Only people you follow', 'Solo las personas que sigues en Instagram', 'Uniquement les personnes que vous suivez sur Instagram', 'Somente pessoas que você segue no Instagram'], verdict: 'tight' },
        { value: 'everyone', labels: ['Everyone', 'Everyone on Instagram', 'Todos en Instagram', 'Tout le monde sur Instagram', 'Todos no Instagram'], verdict: 'loose' },
      ],
      press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Settings › Messages and story replies › Message controls',
    },
    {
      id: 'instagram/activity-status', item: 24, group: 'who-reaches-me', title: 'Nobody sees when you are online', topic: 'privacy-settings',
      why: 'Nobody needs to know when you are awake.',
      urls: messages, control: { kind: 'switch', labels: ['Show activity status', 'Mostrar estado de actividad', 'Afficher le statut en ligne', 'Mostrar status da atividade'] },
      values: offIsTight, press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Settings › Messages and story replies › Show activity status',
    },
    {
      id: 'instagram/tags', item: 13, group: 'who-reaches-me', title: 'Who can tag you', topic: 'privacy-settings',
      why: 'A tag puts your name on somebody else’s picture.',
      urls: tags, control: { kind: 'radio', group: [], labels: ['Who can tag you', 'Quién puede etiquetarte', 'Qui peut vous identifier', 'Quem pode marcar você'] },
      values: [
        { value: 'nobody', labels: ['Don’t allow tags', 'No permitir etiquetas', 'Ne pas autoriser les identifications', 'Não permitir marcações'], verdict: 'tight' },
        { value: 'people you follow', labels: ['Allow tags from people you follow', 'Permitir etiquetas de las personas que sigues', 'Autoriser les identifications des personnes que vous suivez', 'Permitir marcações de pessoas que você segue'], verdict: 'tight' },
        { value: 'everyone', labels: ['Allow tags from everyone', 'Permitir etiquetas de todos', 'Autoriser les identifications de tout le monde', 'Permitir marcações de todos'], verdict: 'loose' },
      ],
      press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Settings › Tags and mentions › Who can tag you',
    },
    {
      id: 'instagram/mentions', item: 14, group: 'who-reaches-me', title: 'Who can mention you', topic: 'privacy-settings',
      why: 'A mention pulls you into talk you did not choose.',
      urls: tags, control: { kind: 'radio', group: [], labels: ['Who can @mention you', 'Quién puede @mencionarte', 'Qui peut vous @mentionner', 'Quem pode @mencionar você'] },
      values: [
        { value: 'nobody', labels: ['Don’t allow mentions', 'No permitir menciones', 'Ne pas autoriser les mentions', 'Não permitir menções'], verdict: 'tight' },
        { value: 'people you follow', labels: ['Allow mentions from people you follow', 'Permitir menciones de las personas que sigues', 'Autoriser les mentions des personnes que vous suivez', 'Permitir menções de pessoas que você segue'], verdict: 'tight' },
        { value: 'everyone', labels: ['Allow mentions from everyone', 'Permitir menciones de todos', 'Autoriser les mentions de tout le monde', 'Permitir menções de todos'], verdict: 'loose' },
      ],
      press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Settings › Tags and mentions › Who can @mention you',
    },
    {
      id: 'instagram/comments', item: 7, group: 'who-reaches-me', title: 'Who can comment', topic: 'privacy-settings',
      why: 'Comments under your pictures are read as part of you.',
      urls: [{ url: `${accounts}/comments/`, seen: '2026-02' }],
      control: { kind: 'radio', group: [], labels: ['Allow comments from', 'Permitir comentarios de', 'Autoriser les commentaires de', 'Permitir comentários de'] },
      values: [
        { value: 'people you follow', labels: ['People you follow', 'Personas que sigues', 'Personnes que vous suivez', 'Pessoas que você segue'], verdict: 'tight' },
        { value: 'your followers', labels: ['Your followers', 'Tus seguidores', 'Vos followers', 'Seus seguidores'], verdict: 'tight' },
        { value: 'people you follow and your followers', labels: ['People you follow and your followers', 'Personas que sigues y tus seguidores', 'Personnes que vous suivez et vos followers', 'Pessoas que você segue e seus seguidores'], verdict: 'tight' },
        { value: 'everyone', labels: ['Everyone', 'Todos', 'Tout le monde'], verdict: 'loose' },
      ],
      press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Settings › Comments › Allow comments from',
    },
    shareSwitch('stories-in-messages', 'Others can’t pass on your stories', ['Stories in messages', 'Historias en mensajes', 'Stories dans les messages', 'Stories em mensagens']),
    shareSwitch('posts-to-stories', 'Others can’t put your posts in their stories', ['Posts to stories', 'Publicaciones en historias', 'Publications dans les stories', 'Publicações nos stories']),
    {
      id: 'instagram/suggestions', item: 4, group: 'who-reaches-me', title: 'You are not suggested to others', topic: 'public-listing',
      why: 'Suggestions put you in front of your pupils’ families.',
      urls: edit,
      control: {
        kind: 'switch', labels: ['Show account suggestions on profiles', 'Mostrar sugerencias de cuentas en los perfiles', 'Afficher des suggestions de comptes sur les profils', 'Mostrar sugestões de contas nos perfis'],
      },
      values: offIsTight, press: 'yes', confidence: 'medium', seen: '2026-02', look: 'Edit profile, at the bottom › Show account suggestions on profiles',
    },
    {
      id: 'instagram/bio', item: 18, group: 'my-profile', title: 'Your bio doesn’t name the school', topic: 'names-school',
      why: 'Name, bio and link are public, private account or not.',
      urls: edit, control: { kind: 'field', avoid: 'school-words', css: [{ css: 'textarea#pepBio', seen: '2026-08', source: 'instagram.md 2c' }] },
      values: [{ value: 'school not named', labels: [], verdict: 'tight' }, { value: 'school named', labels: [], verdict: 'loose' }],
      press: 'no', whyNot: 'Your words are yours to change.', confidence: 'high', seen: '2026-08', look: 'Profile › Edit profile › Bio', carried: 'bio',
    },
    {
      id: 'instagram/account-email', item: 19, group: 'my-account', title: 'The account’s e-mail is not a school address', topic: 'school-email',
      why: 'A school address ties the account to the school, and you lose it when you leave.',
      urls: edit,
      control: { kind: 'manual' }, values: [], press: 'no', whyNot: 'The Accounts Centre is a site of its own and asks for your password.', confidence: 'low', seen: '2025',
      look: 'Edit profile › Accounts Centre (on the left) › Personal details › Contact info',
    },
    {
      id: 'instagram/two-factor', item: 26, group: 'my-account', title: 'Two-step log-in is on', topic: 'passwords',
      why: 'A password alone can be guessed, seen or shared.',
      urls: edit,
      control: { kind: 'manual' }, values: [], press: 'no', whyNot: 'It needs your password.', confidence: 'low', seen: '2025', look: 'Edit profile › Accounts Centre (on the left) › Password and security',
    },
    {
      id: 'instagram/apps', item: 25, group: 'my-account', title: 'No old apps are connected', topic: 'passwords',
      why: 'An app you tried once may still read your account.',
      urls: [{ url: `${accounts}/manage_access/`, seen: '2026-07' }],
      control: { kind: 'manual' }, values: [], press: 'no', whyNot: 'You know which apps you use.', confidence: 'medium', seen: '2026-07', look: 'Settings › Website permissions › Apps and websites',
    },
    {
      id: 'instagram/tagged-photos', item: 33, group: 'my-past', title: 'Photos others tagged you in', topic: 'profile-photo',
      why: 'Friends’ pictures of you are part of what a pupil can find.',
      urls: [{ url: 'https://www.instagram.com/', seen: '2026-08' }],
      control: { kind: 'manual' }, values: [], press: 'no', whyNot: 'Only you can judge a picture.', confidence: 'medium', seen: '2026-08', look: 'Your profile › Tagged. Remove yourself, or ask the friend to take it down.',
    },
  ],
} satisfies Checklist as Checklist;
