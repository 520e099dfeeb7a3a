/**
 * Words X shows, by meaning. They only confirm what the structure says, or replace it where X took a test id away; a
 * language missing here is read by structure alone. Compared trimmed and in lower case, as prefixes.
 */

/** "Follow", "Follow back". (en: captures 2023 to 2026; others from X's public help pages, 2025.) */
export const follow = [
  'follow', 'seguir', 'suivre', 'folgen', 'segui', 'obserwuj', 'читать', 'takip et', 'volgen', 'dilyn', 'متابعة', 'فالو کریں', 'フォローする', 'följ', 'følg', 'seuraa', 'sledovat', 'követés', 'urmărește', 'ακολουθήστε',
];

/** A label that starts like "Follow" and is not one. Checked first. */
export const notFollow = [
  'following', 'followers', 'follows', 'siguiendo', 'seguindo', 'abonné', 'folge ich', 'obserwujesz', 'читаю', 'takip ediliyor', 'volgend', 'yn dilyn', 'تتابع', 'unfollow', 'pending', 'cancel', 'followed', 'following you',
  'pendiente', 'pendente', 'en attente', 'ausstehend', 'oczekuje', 'blocked', 'block', 'unblock', 'subscribe', 'unmute', 'mute',
];

/** "Accept" in a follower or message request. */
export const accept = ['accept', 'aceptar', 'accepter', 'annehmen', 'akzeptieren', 'aceitar', 'accetta', 'zaakceptuj', 'akceptuj', 'принять', 'kabul et', 'accepteren', 'derbyn', 'قبول', 'قبول کریں', 'godkänn', 'acceptera'];

/** "Delete" of a message request; "Block" may stand beside it. */
export const remove = ['delete', 'decline', 'eliminar', 'supprimer', 'löschen', 'excluir', 'elimina', 'usuń', 'удалить', 'sil', 'verwijderen', 'dileu', 'حذف', 'ta bort'];

/** "Message", on somebody's profile. */
export const message = ['message', 'mensaje', 'nachricht', 'messaggio', 'mensagem', 'wiadomość', 'сообщение', 'mesaj', 'bericht', 'neges', 'رسالة', 'پیغام', 'meddelande'];

/** "Reply", "Post your reply": a button or prompt that makes a box a reply. */
export const reply = ['reply', 'responder', 'répondre', 'antworten', 'rispondi', 'odpowiedz', 'ответить', 'yanıtla', 'beantwoorden', 'ateb', 'ymateb', 'رد', 'جواب دیں', 'svara'];

/** "Choose audience" above the box (seen 2026-01). */
export const chooseAudience = ['choose audience', 'elegir audiencia', 'choisir l', 'publikum auswählen', 'escolher público', 'wybierz odbiorców', 'выбрать аудиторию', 'dewis cynulleidfa'];
