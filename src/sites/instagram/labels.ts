/**
 * Words Instagram shows, by meaning, in lower case. Follow, Confirm and Share carry no mark but their words
 * (instagram.md 0.5), so these tables also keep look-alikes out. en, es, pt, ru: captures 2024 to 2026; the rest from
 * Instagram's help pages.
 */

/** "Follow", "Follow back". */
export const follow = [
  'follow', 'follow back', 'seguir', 'seguir también', 'seguir de volta', 'suivre', "s'abonner", 's’abonner', 'suivre en retour', 'folgen', 'zurückfolgen', 'ebenfalls folgen', 'segui', 'segui anche tu', 'obserwuj', 'też obserwuj', 'подписаться', 'подписаться в ответ', 'takip et', 'sen de onu takip et',
  'volgen', 'terugvolgen', 'dilyn', 'متابعة', 'رد المتابعة', 'فالو کریں', 'följ', 'følg', 'seuraa', 'sledovat', 'követés', 'urmărește', 'ακολουθήστε', 'フォロー', 'フォローする', '关注', '팔로우', 'ikuti', 'फ़ॉलो करें',
];

/** Short words on buttons that are not "Follow". */
export const notFollow = [
  'following', 'requested', 'unfollow', 'message', 'contact', 'email', 'call', 'reply', 'like', 'share', 'post', 'more', 'remove', 'delete', 'confirm', 'unblock', 'block', 'edit profile', 'see all', 'see translation', 'subscribe', 'accept', 'switch', 'log in', 'sign up', 'next', 'back', 'cancel', 'dismiss', 'send', 'view replies',
  'siguiendo', 'solicitado', 'enviar mensaje', 'mensaje', 'responder', 'más', 'eliminar', 'confirmar', 'desbloquear', 'bloquear', 'seguindo', 'solicitação enviada', 'mensagem', 'enviar mensagem', 'mais', 'remover', 'excluir', 'suivi(e)', 'abonné(e)', 'abonné', 'demandé', 'message privé', 'contacter', 'répondre', 'plus', 'supprimer', 'confirmer',
  'gefolgt', 'abonniert', 'angefragt', 'nachricht', 'antworten', 'mehr', 'entfernen', 'löschen', 'bestätigen', 'segui già', 'richiesta inviata', 'messaggio', 'rispondi', 'altro', 'rimuovi', 'conferma', 'obserwowanie', 'obserwujesz', 'prośba wysłana', 'wiadomość', 'odpowiedz', 'więcej', 'usuń', 'potwierdź',
  'подписки', 'вы подписаны', 'запрос отправлен', 'отправить сообщение', 'сообщение', 'ответить', 'ещё', 'еще', 'удалить', 'подтвердить', 'takip', 'takiptesin', 'istek gönderildi', 'mesaj', 'yanıtla', 'yn dilyn', 'neges', 'ateb', 'المتابَعون', 'تتابعه', 'تم الطلب', 'رسالة', 'رد', 'المزيد', 'حذف', 'تأكيد', 'فالو کر رہے ہیں', 'پیغام', 'جواب دیں', 'تصدیق کریں',
];

/** "Message", beside Follow on somebody's profile (instagram.md 2b: en, es, pt from captures). */
export const message = ['message', 'mensaje', 'enviar mensaje', 'mensagem', 'enviar mensagem', 'contacter', 'message privé', 'nachricht', 'nachricht senden', 'messaggio', 'wiadomość', 'отправить сообщение', 'сообщение', 'mesaj', 'bericht', 'neges', 'رسالة', 'پیغام', 'meddelande'];

/** "Confirm" and "Accept" of a request. */
export const confirm = ['confirm', 'confirmar', 'confirmer', 'bestätigen', 'conferma', 'potwierdź', 'подтвердить', 'onayla', 'bevestigen', 'cadarnhau', 'تأكيد', 'تصدیق کریں', 'bekräfta', 'accept', 'aceptar', 'accepter', 'annehmen', 'aceitar', 'accetta', 'zaakceptuj', 'akceptuj', 'принять', 'kabul et', 'accepteren', 'derbyn', 'قبول', 'قبول کریں', '確認', 'επιβεβαίωση'];

/** "Delete" of a request. */
export const remove = ['delete', 'eliminar', 'supprimer', 'löschen', 'elimina', 'usuń', 'удалить', 'sil', 'verwijderen', 'dileu', 'حذف', 'حذف کریں', 'excluir', 'remove', 'ta bort', 'διαγραφή', '削除'];

/** "New post": the label of the navigation's picture (instagram.md 1). */
export const newPost = ['new post', 'nueva publicación', 'nova publicação', 'новая публикация', 'neuer beitrag', 'νέα δημοσίευση', 'nouvelle publication', 'nuovo post', 'nowy post', 'yeni gönderi', 'nieuw bericht', 'post newydd', 'منشور جديد', 'نئی پوسٹ', 'nytt inlägg', 'create', 'crear', 'criar', 'créer'];

/** "Share" in the head of the create dialog. */
export const share = ['share', 'compartir', 'compartilhar', 'partager', 'teilen', 'condividi', 'udostępnij', 'поделиться', 'paylaş', 'delen', 'rhannu', 'مشاركة', 'شیئر کریں', 'dela'];

/** "Write a caption...". */
export const caption = ['write a caption', 'escribe una descripción', 'escribe un pie', 'escreva uma legenda', 'escreva uma descrição', 'bildunterschrift verfassen', 'rédigez une légende', 'écrivez une légende', 'ajouter une légende', 'scrivi una didascalia', 'dodaj opis', 'napisz podpis', 'добавьте подпись', 'açıklama yaz', 'ysgrifennu', 'اكتب تعليقًا', 'skriv en bildtext'];

/** True when a label is exactly one of the words: "Follow" is not "Followers". */
export function is(label: string, list: readonly string[]): boolean {
  return list.includes(label.toLowerCase().replace(/[.…!]+$/u, '').trim());
}
