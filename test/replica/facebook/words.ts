/** Interface words by language. `en-GB` falls back to `en`, and any missing word to `en`: as the site does. */
export interface Words {
  confirm: string; remove: string; friendRequests: string; seeAll: string; mutual: (n: number) => string; addFriend: string; cancelRequest: string; confirmRequest: string; removeRequest: string; respond: string;
  create: string; createPost: string; mind: (first: string) => string; post: string; next: string; postSettings: string; schedule: string; photo: string; close: string;
  privacy: (value: string) => string; public: string; friends: string; friendsOfFriends: string; except: string; onlyMe: string; custom: string; done: string; audience: string;
  writeComment: string; commentAs: (name: string) => string; comment: string; reply: string; leaveComment: string; like: string; share: string; shareNow: string; attach: string;
  notifications: (n: number) => string; notificationList: string; sentRequest: (name: string) => string; menu: string; messenger: string; yourProfile: string; search: string;
  message: string; writeTo: (name: string) => string; sendLike: string; send: string; conversation: (name: string) => string; accept: string; block: string; closeChat: string;
  editProfile: string; addBio: string; editDetails: string; save: string; cancel: string; updatePhoto: string; photoActions: string; addToStory: string; suggestions: string; memberOf: string;
  workplace: string; company: string; position: string; school: string; college: string; city: string; email: string; phone: string; website: string; bio: string;
  writeSomething: string; story: string; textStory: string; photoStory: string; shareStory: string; reel: string; publish: string; describe: string; replyTo: (name: string) => string;
  logIn: string; settings: string; stories: string; feed: string;
}

const en: Words = {
  confirm: 'Confirm', remove: 'Delete', friendRequests: 'Friend requests', seeAll: 'See all', mutual: (n) => `${n} mutual friends`, addFriend: 'Add friend', cancelRequest: 'Cancel request', confirmRequest: 'Confirm request', removeRequest: 'Delete request', respond: 'Respond',
  create: 'Create a post', createPost: 'Create post', mind: (first) => `What's on your mind, ${first}?`, post: 'Post', next: 'Next', postSettings: 'Post settings', schedule: 'Schedule', photo: 'Photo/video', close: 'Close composer dialog',
  privacy: (value) => `Edit privacy. Sharing with ${value}. `, public: 'Public', friends: 'Friends', friendsOfFriends: 'Your friends of friends', except: 'Friends except: Ella Rowe', onlyMe: 'Only me', custom: 'Custom', done: 'Done with privacy audience selection and close dialog', audience: 'Post audience',
  writeComment: 'Write a comment…', commentAs: (name) => `Comment as ${name}`, comment: 'Comment', reply: 'Reply', leaveComment: 'Leave a comment', like: 'Like', share: 'Share', shareNow: 'Share now', attach: 'Attach a photo or video',
  notifications: (n) => `Notifications, ${n} unread`, notificationList: 'Notifications', sentRequest: (name) => `${name} sent you a friend request.`, menu: 'Menu', messenger: 'Messenger', yourProfile: 'Your profile', search: 'Search Facebook',
  message: 'Message', writeTo: (name) => `Write to ${name}`, sendLike: 'Send a Like', send: 'Press enter to send', conversation: (name) => `Messages in conversation with ${name}`, accept: 'Accept', block: 'Block', closeChat: 'Close chat',
  editProfile: 'Edit profile', addBio: 'Add bio', editDetails: 'Edit details', save: 'Save', cancel: 'Cancel', updatePhoto: 'Update profile picture', photoActions: 'Profile picture actions', addToStory: 'Add to story', suggestions: 'People you may know', memberOf: 'Member of',
  workplace: 'Workplace', company: 'Company', position: 'Position', school: 'School', college: 'College name', city: 'Current city', email: 'Email', phone: 'Mobile phone', website: 'Website', bio: 'Bio',
  writeSomething: 'Write something…', story: 'Your story', textStory: 'Create a text story', photoStory: 'Create a photo story', shareStory: 'Share to story', reel: 'Create reel', publish: 'Publish', describe: 'Describe your reel…', replyTo: (name) => `Reply to ${name}…`,
  logIn: 'Log in', settings: 'Settings & privacy', stories: 'Stories', feed: 'News Feed posts',
};

const others: Record<string, Partial<Words>> = {
  'en-GB': { closeChat: 'Close chat', remove: 'Delete' },
  fr: {
    confirm: 'Confirmer', remove: 'Supprimer', friendRequests: 'Invitations', seeAll: 'Voir tout', mutual: (n) => `${n} ami(e)s en commun`, addFriend: 'Ajouter ami(e)', cancelRequest: 'Annuler l’invitation', confirmRequest: 'Confirmer l’invitation', removeRequest: 'Supprimer l’invitation', respond: 'Répondre',
    create: 'Créer une publication', createPost: 'Créer une publication', mind: () => 'Que voulez-vous dire ?', post: 'Publier', next: 'Suivant', postSettings: 'Paramètres de publication', photo: 'Photo / vidéo', close: 'Fermer',
    privacy: (value) => `Modifier la confidentialité. Partage avec ${value}. `, public: 'Public', friends: 'Ami(e)s', friendsOfFriends: 'Les ami(e)s de vos ami(e)s', except: 'Ami(e)s sauf : Ella Rowe', onlyMe: 'Moi uniquement', custom: 'Personnalisé',
    writeComment: 'Écrivez un commentaire…', commentAs: (name) => `Commenter en tant que ${name}`, comment: 'Commenter', leaveComment: 'Laissez un commentaire', like: 'J’aime', share: 'Partager', attach: 'Joignez une photo ou une vidéo',
    notifications: (n) => `Notifications, ${n} non lues`, sentRequest: (name) => `${name} vous a envoyé une invitation.`, message: 'Message', writeTo: (name) => `Écrire à ${name}`, sendLike: 'Envoyer un J’aime', send: 'Appuyez sur Entrée pour envoyer', conversation: (name) => `Messages dans la conversation avec ${name}`,
    editProfile: 'Modifier le profil', addBio: 'Ajouter une bio', editDetails: 'Modifier les infos', save: 'Enregistrer', cancel: 'Annuler', updatePhoto: 'Mettre à jour la photo de profil', photoActions: 'Actions pour la photo de profil', logIn: 'Se connecter', writeSomething: 'Écrivez quelque chose…',
  },
  es: {
    confirm: 'Confirmar', remove: 'Eliminar', friendRequests: 'Solicitudes de amistad', seeAll: 'Ver todo', mutual: (n) => `${n} amigos en común`, addFriend: 'Agregar a amigos', cancelRequest: 'Cancelar solicitud', confirmRequest: 'Confirmar solicitud', removeRequest: 'Eliminar solicitud', respond: 'Responder',
    create: 'Crear una publicación', createPost: 'Crear publicación', mind: (first) => `¿Qué estás pensando, ${first}?`, post: 'Publicar', next: 'Siguiente', postSettings: 'Configuración de la publicación', photo: 'Foto/video', close: 'Cerrar',
    privacy: (value) => `Editar privacidad. Compartido con: ${value}. `, public: 'Público', friends: 'Amigos', friendsOfFriends: 'Amigos de tus amigos', except: 'Amigos excepto: Ella Rowe', onlyMe: 'Solo yo', custom: 'Personalizado',
    writeComment: 'Escribe un comentario', commentAs: (name) => `Comentar como ${name}`, comment: 'Comentar', leaveComment: 'Dejar un comentario', like: 'Me gusta', share: 'Compartir', attach: 'Adjunta una foto o un video',
    notifications: (n) => `Notificaciones, ${n} no leídas`, sentRequest: (name) => `${name} te envió una solicitud de amistad.`, message: 'Mensaje', writeTo: (name) => `Escribir a ${name}`, sendLike: 'Enviar un Me gusta', send: 'Presiona Enter para enviar', conversation: (name) => `Mensajes de la conversación con ${name}`,
    editProfile: 'Editar perfil', addBio: 'Agregar biografía', editDetails: 'Editar detalles', save: 'Guardar', cancel: 'Cancelar', updatePhoto: 'Actualizar foto de perfil', logIn: 'Iniciar sesión', writeSomething: 'Escribe algo…',
  },
  pl: {
    confirm: 'Potwierdź', remove: 'Usuń', friendRequests: 'Zaproszenia do grona znajomych', seeAll: 'Wyświetl wszystko', mutual: (n) => `Wspólni znajomi: ${n}`, addFriend: 'Dodaj do znajomych', cancelRequest: 'Anuluj zaproszenie', confirmRequest: 'Potwierdź zaproszenie', removeRequest: 'Usuń zaproszenie', respond: 'Odpowiedz',
    create: 'Utwórz post', createPost: 'Utwórz post', mind: (first) => `O czym myślisz, ${first}?`, post: 'Opublikuj', next: 'Dalej', postSettings: 'Ustawienia posta', photo: 'Zdjęcie/film', close: 'Zamknij',
    privacy: (value) => `Edytuj prywatność. Udostępniono: ${value}. `, public: 'Publiczne', friends: 'Znajomi', friendsOfFriends: 'Znajomi znajomych', except: 'Znajomi oprócz: Ella Rowe', onlyMe: 'Tylko ja', custom: 'Niestandardowe',
    writeComment: 'Napisz komentarz…', commentAs: (name) => `Skomentuj jako ${name}`, comment: 'Skomentuj', leaveComment: 'Zostaw komentarz', like: 'Lubię to!', share: 'Udostępnij', attach: 'Załącz zdjęcie lub film',
    notifications: (n) => `Powiadomienia, nieprzeczytane: ${n}`, sentRequest: (name) => `${name} wysyła Ci zaproszenie do grona znajomych.`, message: 'Wiadomość', writeTo: (name) => `Napisz do: ${name}`, sendLike: 'Wyślij Lubię to!', send: 'Naciśnij Enter, aby wysłać', conversation: (name) => `Wiadomości w konwersacji z: ${name}`,
    editProfile: 'Edytuj profil', addBio: 'Dodaj opis', editDetails: 'Edytuj szczegóły', save: 'Zapisz', cancel: 'Anuluj', updatePhoto: 'Zaktualizuj zdjęcie profilowe', logIn: 'Zaloguj się', writeSomething: 'Napisz coś…',
  },
  cy: {
    confirm: 'Cadarnhau', remove: 'Dileu', friendRequests: 'Ceisiadau ffrind', seeAll: 'Gweld popeth', mutual: (n) => `${n} o ffrindiau cyffredin`, addFriend: 'Ychwanegu ffrind', cancelRequest: 'Canslo’r cais', confirmRequest: 'Cadarnhau’r cais', removeRequest: 'Dileu’r cais', respond: 'Ymateb',
    create: 'Creu postiad', createPost: 'Creu postiad', mind: (first) => `Beth sydd ar eich meddwl, ${first}?`, post: 'Postio', next: 'Nesaf', postSettings: 'Gosodiadau’r postiad', photo: 'Llun/fideo', close: 'Cau',
    privacy: (value) => `Golygu preifatrwydd. Rhannu gyda ${value}. `, public: 'Cyhoeddus', friends: 'Ffrindiau', friendsOfFriends: 'Ffrindiau i’ch ffrindiau', except: 'Ffrindiau ac eithrio: Ella Rowe', onlyMe: 'Fi yn unig', custom: 'Personol',
    writeComment: 'Ysgrifennu sylw…', commentAs: (name) => `Gwneud sylw fel ${name}`, comment: 'Sylw', leaveComment: 'Gadael sylw', like: 'Hoffi', share: 'Rhannu', attach: 'Atodi llun neu fideo',
    notifications: (n) => `Hysbysiadau, ${n} heb eu darllen`, sentRequest: (name) => `Anfonodd ${name} gais ffrind atoch chi.`, message: 'Neges', writeTo: (name) => `Ysgrifennu at ${name}`, sendLike: 'Anfon Hoffi', send: 'Pwyswch Enter i anfon', conversation: (name) => `Negeseuon yn y sgwrs gyda ${name}`,
    editProfile: 'Golygu proffil', addBio: 'Ychwanegu bio', editDetails: 'Golygu manylion', save: 'Cadw', cancel: 'Canslo', updatePhoto: 'Diweddaru llun proffil', logIn: 'Mewngofnodi', writeSomething: 'Ysgrifennu rhywbeth…',
  },
  ar: {
    confirm: 'تأكيد', remove: 'حذف', friendRequests: 'طلبات الصداقة', seeAll: 'عرض الكل', mutual: (n) => `${n} من الأصدقاء المشتركين`, addFriend: 'إضافة صديق', cancelRequest: 'إلغاء الطلب', confirmRequest: 'تأكيد الطلب', removeRequest: 'حذف الطلب', respond: 'رد',
    create: 'إنشاء منشور', createPost: 'إنشاء منشور', mind: (first) => `بم تفكر يا ${first}؟`, post: 'نشر', next: 'التالي', postSettings: 'إعدادات المنشور', photo: 'صورة/فيديو', close: 'إغلاق',
    privacy: (value) => `تعديل الخصوصية. تمت المشاركة مع ${value}. `, public: 'العامة', friends: 'الأصدقاء', friendsOfFriends: 'أصدقاء أصدقائك', except: 'الأصدقاء باستثناء: Ella Rowe', onlyMe: 'أنا فقط', custom: 'مخصص',
    writeComment: 'اكتب تعليقًا...', commentAs: (name) => `التعليق باسم ${name}`, comment: 'تعليق', leaveComment: 'كتابة تعليق', like: 'أعجبني', share: 'مشاركة', attach: 'إرفاق صورة أو فيديو',
    notifications: (n) => `إشعارات غير مقروءة، ${n}`, sentRequest: (name) => `أرسل ${name} طلب صداقة إليك.`, message: 'رسالة', writeTo: (name) => `الكتابة إلى ${name}`, sendLike: 'إرسال إعجاب', send: 'اضغط على إدخال للإرسال', conversation: (name) => `الرسائل في المحادثة مع ${name}`,
    editProfile: 'تعديل الملف الشخصي', addBio: 'إضافة سيرة ذاتية', editDetails: 'تعديل التفاصيل', save: 'حفظ', cancel: 'إلغاء', updatePhoto: 'تحديث صورة الملف الشخصي', logIn: 'تسجيل الدخول', writeSomething: 'اكتب شيئًا…',
  },
  ur: {
    confirm: 'تصدیق کریں', remove: 'حذف کریں', friendRequests: 'دوستی کی درخواستیں', seeAll: 'سب دیکھیں', mutual: (n) => `${n} مشترکہ دوست`, addFriend: 'دوست شامل کریں', cancelRequest: 'درخواست منسوخ کریں', confirmRequest: 'درخواست کی تصدیق کریں', removeRequest: 'درخواست حذف کریں', respond: 'جواب دیں',
    create: 'پوسٹ بنائیں', createPost: 'پوسٹ بنائیں', mind: (first) => `${first}، آپ کیا سوچ رہے ہیں؟`, post: 'پوسٹ کریں', next: 'اگلا', postSettings: 'پوسٹ کی ترتیبات', photo: 'تصویر/ویڈیو', close: 'بند کریں',
    privacy: (value) => `رازداری میں ترمیم کریں۔ ${value}`, public: 'عوامی', friends: 'دوست', friendsOfFriends: 'دوستوں کے دوست', except: 'دوست سوائے: Ella Rowe', onlyMe: 'صرف میں', custom: 'مرضی کے مطابق',
    writeComment: 'تبصرہ لکھیں…', commentAs: (name) => `${name} کے طور پر تبصرہ کریں`, comment: 'تبصرہ', leaveComment: 'تبصرہ چھوڑیں', like: 'پسند', share: 'شیئر کریں', attach: 'تصویر یا ویڈیو منسلک کریں',
    notifications: (n) => `اطلاعات، ${n} نہ پڑھی گئیں`, sentRequest: (name) => `${name} نے آپ کو دوستی کی درخواست بھیجی۔`, message: 'پیغام', writeTo: (name) => `${name} کو لکھیں`, sendLike: 'پسند بھیجیں', send: 'بھیجنے کے لیے انٹر دبائیں', conversation: (name) => `${name} کے ساتھ گفتگو کے پیغامات`,
    editProfile: 'پروفائل میں ترمیم کریں', addBio: 'تعارف شامل کریں', editDetails: 'تفصیلات میں ترمیم کریں', save: 'محفوظ کریں', cancel: 'منسوخ کریں', updatePhoto: 'پروفائل تصویر تبدیل کریں', logIn: 'لاگ ان', writeSomething: 'کچھ لکھیں…',
  },
};

/** The words of a language, with English where one is missing. */
export function wordsOf(lang: string): Words {
  return { ...en, ...others[lang] };
}
