/**
 * Facebook's privacy settings. Rows are found by their heading; an audience is the tail of the button's label
 * ("Edit privacy. Sharing with Friends."), a toggle is a switch (facebook.md sections 3 and 6; addresses 2023 to
 * 2026-09). English headings are as published in 2026-05; es, fr, pl and ar are general knowledge and only ever confirm.
 */
import type { Checklist, Setting, SettingValue } from '../../model.ts';

const settings = 'https://www.facebook.com/settings/?tab=';
const found = [{ url: `${settings}how_people_find_and_contact_you`, seen: '2026-09' }, { url: 'https://www.facebook.com/settings/privacy/', seen: '2026-09' }];
const followers = [{ url: `${settings}followers_and_public_content`, seen: '2026-08' }];
const tagging = [{ url: `${settings}profile_and_tagging`, seen: '2024-06' }];
const posts = [{ url: `${settings}posts`, seen: '2024-06' }];

const onlyMe = ['Only me', 'Solo yo', 'Moi uniquement', 'Tylko ja', 'أنا فقط', 'Fi yn unig', 'صرف میں'];
const noOne = ['No one', 'Nadie', 'Personne', 'Nikt', 'لا أحد'];
const friends = ['Friends', 'Your friends', 'Amigos', 'Tus amigos', 'Ami(e)s', 'Amis', 'Vos ami(e)s', 'Znajomi', 'الأصدقاء', 'Ffrindiau', 'دوست'];
const someFriends = ['Friends except', 'Specific friends', 'Custom', 'Amigos excepto', 'Amigos concretos', 'Personalizado', 'Ami(e)s sauf', 'Ami(e)s spécifiques', 'Personnalisé', 'Znajomi oprócz', 'Niestandardowe'];
const friendsOfFriends = ['Friends of friends', 'Your friends of friends', 'Amigos de amigos', 'Amigos de tus amigos', 'Les ami(e)s de vos ami(e)s', 'Amis de leurs amis', 'Znajomi znajomych', 'أصدقاء الأصدقاء', 'أصدقاء أصدقائك', 'Ffrindiau i’ch ffrindiau', 'دوستوں کے دوست'];
const everyone = ['Public', 'Everyone', 'Público', 'Todos', 'Tout le monde', 'Publiczne', 'Wszyscy', 'العامة', 'الجميع', 'Cyhoeddus', 'عوامی'];

const audience: SettingValue[] = [
  { value: 'only me', labels: [...onlyMe, ...noOne], verdict: 'tight' },
  { value: 'some friends', labels: someFriends, verdict: 'tight' },
  { value: 'friends', labels: friends, verdict: 'tight' },
  { value: 'friends of friends', labels: friendsOfFriends, verdict: 'loose' },
  { value: 'public', labels: everyone, verdict: 'loose' },
];
/** For being looked up, only nobody is tight: a friend has your address already. */
const nobody: SettingValue[] = audience.map((one) => ({ ...one, verdict: one.value === 'only me' ? 'tight' : 'loose' }));
const onIsTight: SettingValue[] = [{ value: 'on', labels: [], verdict: 'tight' }, { value: 'off', labels: [], verdict: 'loose' }];
const offIsTight: SettingValue[] = [{ value: 'off', labels: [], verdict: 'tight' }, { value: 'on', labels: [], verdict: 'loose' }];

type Row = Pick<Setting, 'item' | 'group' | 'title' | 'topic' | 'why' | 'urls' | 'confidence' | 'look'> & { labels: string[]; values?: SettingValue[] };

/** A row that opens a window of its own with the choices. */
function row(name: string, { labels, values = audience, ...rest }: Row): Setting {
  return {
    id: `facebook/${name}`, ...rest, control: { kind: 'value-button', labels }, values,
    press: 'no', whyNot: 'It opens a window of its own. Choose there, and Gatepost reads the answer.', seen: rest.urls[0]!.seen,
  };
}

/** A plain on or off switch. */
function toggle(name: string, { labels, values = onIsTight, ...rest }: Row): Setting {
  return { id: `facebook/${name}`, ...rest, control: { kind: 'switch', labels }, values, press: 'yes', seen: rest.urls[0]!.seen };
}

/** An item only the user can judge. */
function look(name: string, rest: Omit<Row, 'labels' | 'values'> & { whyNot: string }): Setting {
  return { id: `facebook/${name}`, ...rest, control: { kind: 'manual' }, values: [], press: 'no', seen: rest.urls[0]!.seen };
}

export default {
  id: 'facebook',
  title: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'facebook.com', 'accountscenter.facebook.com'],
  settings: [
    row('future-posts', {
      item: 1, group: 'who-sees-me', title: 'Who sees your next posts', topic: 'privacy-settings', why: 'What you post next is seen by whoever saw the last.',
      urls: posts, confidence: 'medium', look: 'Settings › Posts › Who can see your future posts?',
      labels: ['Who can see your future posts?', '¿Quién puede ver tus publicaciones futuras?', 'Qui peut voir vos futures publications ?', 'Kto może wyświetlać Twoje przyszłe posty?', 'من يمكنه رؤية منشوراتك المستقبلية؟'],
    }),
    row('friend-requests', {
      item: 11, group: 'who-reaches-me', title: 'Who can send you friend requests', topic: 'contact-with-pupil', why: 'Friends of friends cuts most pupils’ requests at the source.',
      urls: found, confidence: 'high', look: 'Settings › How people find and contact you › Who can send you friend requests?',
      labels: ['Who can send you friend requests?', '¿Quién puede enviarte solicitudes de amistad?', 'Qui peut vous envoyer des invitations ?', 'Kto może wysyłać Ci zaproszenia do grona znajomych?', 'من يمكنه إرسال طلبات صداقة إليك؟'],
      values: [
        { value: 'friends of friends', labels: friendsOfFriends, verdict: 'tight' },
        { value: 'everyone', labels: everyone, verdict: 'loose' },
      ],
    }),
    row('friends-list', {
      item: 4, group: 'who-sees-me', title: 'Who sees your list of friends', topic: 'privacy-settings', why: 'A list of friends shows a pupil whom to ask next.',
      urls: found, confidence: 'medium', look: 'Settings › How people find and contact you › Who can see your friends list?',
      labels: ['Who can see your friends list?', '¿Quién puede ver tu lista de amigos?', 'Qui peut voir votre liste d’amis ?', 'Kto może wyświetlać Twoją listę znajomych?', 'من يمكنه رؤية قائمة أصدقائك؟'],
    }),
    toggle('search-engines', {
      item: 8, group: 'who-reaches-me', title: 'Search engines don’t link to your profile', topic: 'public-listing', why: 'A pupil who types your name should not land on your profile.',
      urls: found, confidence: 'high', look: 'Settings › How people find and contact you, at the bottom', values: offIsTight,
      labels: ['Do you want search engines outside of Facebook to link to your profile?', '¿Quieres que los motores de búsqueda fuera de Facebook enlacen a tu perfil?', 'Voulez-vous que les moteurs de recherche en dehors de Facebook affichent un lien vers votre profil ?', 'Czy chcesz, aby wyszukiwarki spoza Facebooka zawierały link do Twojego profilu?', 'هل تريد أن ترتبط محركات البحث خارج فيسبوك بملفك الشخصي؟'],
    }),
    row('find-by-email', {
      item: 9, group: 'who-reaches-me', title: 'Who can find you by your e-mail address', topic: 'public-listing', why: 'Anyone with your address, a parent say, is offered your profile.',
      urls: found, confidence: 'medium', look: 'Settings › How people find and contact you', values: nobody,
      labels: ['Who can look you up using the email address you provided?', '¿Quién puede buscarte con la dirección de correo electrónico que proporcionaste?', 'Qui peut vous trouver à l’aide de l’adresse e-mail que vous avez fournie ?', 'Kto może znaleźć Cię na podstawie podanego adresu e-mail?', 'من يمكنه البحث عنك باستخدام عنوان البريد الإلكتروني الذي قدمته؟'],
    }),
    row('find-by-phone', {
      item: 10, group: 'who-reaches-me', title: 'Who can find you by your phone number', topic: 'public-listing', why: 'Anyone with your number is offered your profile.',
      urls: found, confidence: 'medium', look: 'Settings › How people find and contact you', values: nobody,
      labels: ['Who can look you up using the phone number you provided?', '¿Quién puede buscarte con el número de teléfono que proporcionaste?', 'Qui peut vous trouver à l’aide du numéro de téléphone que vous avez fourni ?', 'Kto może znaleźć Cię na podstawie podanego numeru telefonu?', 'من يمكنه البحث عنك باستخدام رقم الهاتف الذي قدمته؟'],
    }),
    row('follow', {
      item: 6, group: 'who-reaches-me', title: 'Who can follow you', topic: 'privacy-settings', why: 'A follower sees your public posts without asking.',
      urls: followers, confidence: 'medium', look: 'Settings › Followers and public content › Who can follow me',
      labels: ['Who can follow me', 'Quién puede seguirme', 'Qui peut me suivre', 'Kto może mnie obserwować', 'من يمكنه متابعتي'],
    }),
    row('followers-list', {
      item: 5, group: 'who-sees-me', title: 'Who sees whom you follow', topic: 'privacy-settings', why: 'Pages and people you follow say a lot about you.',
      urls: followers, confidence: 'low', look: 'Settings › Followers and public content',
      labels: ['Who can see the people, Pages and lists you follow?', '¿Quién puede ver las personas, páginas y listas que sigues?', 'Qui peut voir les personnes, Pages et listes que vous suivez ?', 'Kto może wyświetlać osoby, strony i listy, które obserwujesz?', 'من يمكنه رؤية الأشخاص والصفحات والقوائم التي تتابعها؟'],
    }),
    row('public-comments', {
      item: 7, group: 'who-reaches-me', title: 'Who can comment on your public posts', topic: 'privacy-settings', why: 'Comments under your posts are read as part of you.',
      urls: followers, confidence: 'medium', look: 'Settings › Followers and public content › Public post comments',
      labels: ['Who can comment on your public posts?', '¿Quién puede comentar tus publicaciones públicas?', 'Qui peut commenter vos publications publiques ?', 'Kto może komentować Twoje publiczne posty?', 'من يمكنه التعليق على منشوراتك العامة؟'],
    }),
    row('post-on-profile', {
      item: 15, group: 'my-profile', title: 'Who can post on your profile', topic: 'privacy-settings', why: 'What friends write on your page is seen as yours.',
      urls: tagging, confidence: 'medium', look: 'Settings › Profile and tagging › Who can post on your profile?',
      labels: ['Who can post on your profile?', '¿Quién puede publicar en tu perfil?', 'Qui peut publier sur votre profil ?', 'Kto może publikować na Twoim profilu?', 'من يمكنه النشر على ملفك الشخصي؟'],
    }),
    row('others-posts', {
      item: 15, group: 'my-profile', title: 'Who sees what others post on your profile', topic: 'privacy-settings', why: 'You can’t choose what friends write, only who sees it.',
      urls: tagging, confidence: 'medium', look: 'Settings › Profile and tagging',
      labels: ['Who can see what others post on your profile?', '¿Quién puede ver lo que otros publican en tu perfil?', 'Qui peut voir ce que d’autres personnes publient sur votre profil ?', 'Kto może zobaczyć, co inne osoby publikują na Twoim profilu?', 'من يمكنه رؤية ما ينشره الآخرون على ملفك الشخصي؟'],
    }),
    row('tagged-posts', {
      item: 16, group: 'my-profile', title: 'Who sees posts you are tagged in', topic: 'privacy-settings', why: 'A friend’s tag can show you to all their friends.',
      urls: tagging, confidence: 'medium', look: 'Settings › Profile and tagging',
      labels: ['Who can see posts you’re tagged in on your profile?', 'Who can see posts that you’re tagged in on your profile?', '¿Quién puede ver las publicaciones en las que te etiquetan en tu perfil?', 'Qui peut voir les publications dans lesquelles vous êtes identifié(e) sur votre profil ?', 'Kto może wyświetlać posty z Twoim oznaczeniem na Twoim profilu?', 'من يمكنه رؤية المنشورات التي تمت الإشارة إليك فيها على ملفك الشخصي؟'],
    }),
    toggle('tag-review', {
      item: 13, group: 'my-profile', title: 'You review posts you are tagged in', topic: 'privacy-settings', why: 'Nothing with your name appears before you have seen it.',
      urls: tagging, confidence: 'medium', look: 'Settings › Profile and tagging › Reviewing',
      labels: ['Review posts you’re tagged in before the post appears on your profile?', 'Review posts that you’re tagged in before the post appears on your profile?', '¿Revisar las publicaciones en las que te etiquetan antes de que aparezcan en tu perfil?', 'Examiner les publications dans lesquelles vous êtes identifié(e) avant qu’elles n’apparaissent sur votre profil ?', 'Przeglądać posty z Twoim oznaczeniem, zanim pojawią się na Twoim profilu?', 'هل تريد مراجعة المنشورات التي تمت الإشارة إليك فيها قبل ظهورها على ملفك الشخصي؟'],
    }),
    toggle('tags-on-my-posts', {
      item: 13, group: 'my-profile', title: 'You review tags others add to your posts', topic: 'privacy-settings', why: 'A tag brings in the friends of the person tagged.',
      urls: tagging, confidence: 'medium', look: 'Settings › Profile and tagging › Reviewing',
      labels: ['Review tags people add to your posts before the tags appear on Facebook?', '¿Revisar las etiquetas que otros añaden a tus publicaciones antes de que aparezcan en Facebook?', 'Examiner les identifications ajoutées à vos publications avant qu’elles n’apparaissent sur Facebook ?', 'Przeglądać oznaczenia dodawane przez innych do Twoich postów, zanim pojawią się na Facebooku?', 'هل تريد مراجعة الإشارات التي يضيفها الأشخاص إلى منشوراتك قبل ظهورها على فيسبوك؟'],
    }),
    row('stories', {
      item: 3, group: 'who-sees-me', title: 'Who sees your stories', topic: 'privacy-settings', why: 'A story feels brief, but it can be kept with one press.',
      urls: [{ url: `${settings}stories`, seen: '2024-06' }], confidence: 'low', look: 'Settings › Stories › Story privacy',
      labels: ['Who can see your story?', 'Who can see your stories?', '¿Quién puede ver tu historia?', 'Qui peut voir votre story ?', 'Kto może zobaczyć Twoją relację?', 'من يمكنه رؤية قصتك؟'],
    }),
    toggle('story-sharing', {
      item: 3, group: 'who-sees-me', title: 'Others can’t share your public stories', topic: 'privacy-settings', why: 'A story passed on reaches people you never chose.',
      urls: [{ url: `${settings}stories`, seen: '2024-06' }], confidence: 'low', look: 'Settings › Stories › Sharing options', values: offIsTight,
      labels: ['Allow others to share your public stories to their own story?', '¿Permitir que otros compartan tus historias públicas en su propia historia?', 'Autoriser d’autres personnes à partager vos stories publiques dans leur propre story ?', 'Pozwolić innym udostępniać Twoje publiczne relacje we własnej relacji?', 'هل تسمح للآخرين بمشاركة قصصك العامة في قصصهم؟'],
    }),
    row('reels', {
      item: 3, group: 'who-sees-me', title: 'Who sees your reels', topic: 'privacy-settings', why: 'Reels are shown to strangers unless you say otherwise.',
      urls: [{ url: `${settings}reels`, seen: '2024-06' }], confidence: 'low', look: 'Settings › Reels',
      labels: ['Who can see your reels?', '¿Quién puede ver tus reels?', 'Qui peut voir vos reels ?', 'Kto może zobaczyć Twoje rolki?', 'من يمكنه رؤية مقاطع ريلز الخاصة بك؟'],
    }),
    row('tag-audience', {
      item: 16, group: 'my-profile', title: 'Who is let in when you are tagged', topic: 'privacy-settings', why: 'A tag can open a friend’s post to all of yours.',
      urls: tagging, confidence: 'low', look: 'Settings › Profile and tagging',
      labels: ['When you’re tagged in a post, who do you want to add to the audience?', 'When you’re tagged in a post, who do you want to add to the audience of the post if they can’t already see it?', 'Cuando te etiquetan en una publicación, ¿a quién quieres añadir al público?', 'Lorsque vous êtes identifié(e) dans une publication, qui souhaitez-vous ajouter à l’audience ?', 'Gdy ktoś oznaczy Cię w poście, kogo chcesz dodać do grupy odbiorców?'],
    }),
    row('message-requests', {
      item: 12, group: 'who-reaches-me', title: 'Strangers can’t ask to message you', topic: 'contact-with-pupil', why: 'It stops a message from a pupil before it starts.',
      urls: found, confidence: 'low', look: 'Settings › How people find and contact you › Message requests, or Messenger’s own settings',
      labels: ['Others on Facebook', 'Otras personas en Facebook', 'Autres personnes sur Facebook', 'Inne osoby na Facebooku', 'آخرون على فيسبوك'],
      values: [
        { value: 'don’t receive requests', labels: ['Don’t receive requests', 'No recibir solicitudes', 'Ne pas recevoir de demandes', 'Nie otrzymuj próśb', 'عدم تلقي الطلبات'], verdict: 'tight' },
        { value: 'message requests', labels: ['Message requests', 'Solicitudes de mensajes', 'Demandes de message', 'Wiadomości od nieznajomych', 'طلبات المراسلة'], verdict: 'loose' },
        { value: 'chats', labels: ['Chats', 'Discussions', 'Czaty', 'الدردشات'], verdict: 'loose' },
      ],
    }),
    look('past-posts', {
      item: 2, group: 'my-past', title: 'Old posts are for friends only', topic: 'privacy-settings', why: 'Posts from before you taught may still be public.',
      urls: posts, confidence: 'medium', look: 'Settings › Posts › Limit past posts', whyNot: 'It can only be undone post by post, so the press is yours.',
    }),
    look('work-and-school', {
      item: 17, group: 'my-profile', title: 'Workplace removed, or seen by you alone', topic: 'names-school', why: 'Your workplace makes everything else you write about the school.',
      urls: [{ url: 'https://www.facebook.com/me/directory_work', seen: '2026-08' }, { url: 'https://www.facebook.com/me/about_work_and_education', seen: '2024-08' }], confidence: 'medium',
      look: 'Profile › About › Work. Each line has its own audience.', whyNot: 'Your words are yours to change.',
    }),
    look('contact-info', {
      item: 20, group: 'my-profile', title: 'Phone, address and birthday hidden', topic: 'contact-details', why: 'They help a stranger find you or pass for you.',
      urls: [{ url: 'https://www.facebook.com/me/directory_contact_info', seen: '2026-08' }, { url: 'https://www.facebook.com/me/about_contact_and_basic_info', seen: '2024-08' }], confidence: 'medium',
      look: 'Profile › About › Contact info. Each line has its own audience.', whyNot: 'Each line has its own audience.',
    }),
    {
      id: 'facebook/account-email', item: 19, group: 'my-account', title: 'The account’s e-mail is not a school address', topic: 'school-email',
      why: 'A school address ties the account to the school, and you lose it when you leave.',
      urls: [{ url: 'https://accountscenter.facebook.com/personal_info/contact_points', seen: '2026-01' }],
      control: { kind: 'field', avoid: 'school-domain', css: [{ css: '[role="main"],[role="dialog"]', seen: '2026-01', source: 'facebook.md 6' }] },
      values: [{ value: 'not a school address', labels: [], verdict: 'tight' }, { value: 'a school address', labels: [], verdict: 'loose' }],
      press: 'no', whyNot: 'Changing the address needs your password.', confidence: 'medium', seen: '2026-01', look: 'Settings › Accounts Centre › Personal details › Contact info',
    },
    look('two-factor', {
      item: 26, group: 'my-account', title: 'Two-step log-in and log-in alerts are on', topic: 'passwords', why: 'A password alone can be guessed, seen or shared.',
      urls: [{ url: 'https://accountscenter.facebook.com/password_and_security', seen: '2026-01' }], confidence: 'high', look: 'Settings › Accounts Centre › Password and security', whyNot: 'It needs your password.',
    }),
    look('apps', {
      item: 25, group: 'my-account', title: 'No old apps and games are connected', topic: 'passwords', why: 'A quiz you tried once may still read your account.',
      urls: [{ url: `${settings}applications`, seen: '2026-01' }], confidence: 'high', look: 'Settings › Apps and websites', whyNot: 'You know which apps you use.',
    }),
    look('profile-photo', {
      item: 21, group: 'my-profile', title: 'Your photo and cover are ones a parent may see', topic: 'profile-photo', why: 'Everybody sees them, whatever your settings.',
      urls: [{ url: 'https://www.facebook.com/me', seen: '2026-08' }], confidence: 'high', look: 'Your profile, signed out, in a private window', whyNot: 'Only you can judge a picture.',
    }),
    look('friends', {
      item: 29, group: 'my-past', title: 'You know all your friends', topic: 'contact-with-pupil', why: 'A friend of long ago may now be a parent, or a pupil’s brother.',
      urls: [{ url: 'https://www.facebook.com/friends/list', seen: '2026-08' }], confidence: 'high', look: 'Friends › All friends', whyNot: 'Only you know who they are.',
    }),
  ],
} satisfies Checklist as Checklist;
