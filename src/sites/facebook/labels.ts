/**
 * Words Facebook shows, by meaning, in lower case. Structure decides first; these confirm it, tell a few look-alikes
 * apart, and read what a value means. en, es, fr, ar: captures 2022 to 2025; the rest from Facebook's help pages.
 */

/** "Add friend". The label may go on: "Add Friend Jo" (facebook.md 1). */
export const addFriend = [
  'add friend', 'agregar a amigos', 'añadir a amigos', 'ajouter ami(e)', 'ajouter comme ami(e)', 'إضافة صديق', 'إضافة كصديق', 'freund/in hinzufügen', 'freund hinzufügen', 'als freund', 'aggiungi agli amici', 'adicionar amigo', 'adicionar aos amigos',
  'dodaj do znajomych', 'добавить в друзья', 'دوست شامل کریں', 'دوست بنائیں', 'ychwanegu ffrind', 'ychwanegu fel ffrind', 'vriend toevoegen', 'arkadaş ekle', 'lägg till vän', 'adaugă prieten', 'přidat přítele', 'मित्र जोड़ें',
];

/** A control that stands where "Add friend" was, after it was pressed. */
export const cancelRequest = [
  'cancel request', 'cancel', 'cancelar', 'annuler', 'anfrage abbrechen', 'annulla', 'anuluj', 'отменить', 'إلغاء', 'canslo', 'درخواست منسوخ', 'isteği iptal', 'remove', 'eliminar', 'retirer', 'supprimer', 'usuń', 'удалить', 'remover', 'entfernen', 'rimuovi',
  'request sent', 'message', 'follow', 'following', 'friends', 'amigos', 'ami(e)s', 'freunde', 'znajomi', 'друзья', 'الأصدقاء', 'ffrindiau', 'join', 'like', 'see all', 'respond', 'confirm', 'delete',
];

/** "Message", beside Add friend on somebody's profile (facebook.md 1). */
export const message = ['message', 'mensaje', 'enviar mensaje', 'envoyer un message', 'رسالة', 'مراسلة', 'nachricht', 'nachricht senden', 'messaggio', 'mensagem', 'enviar mensagem', 'wiadomość', 'wyślij wiadomość', 'сообщение', 'написать сообщение', 'پیغام', 'neges', 'bericht', 'mesaj', 'meddelande'];

/** "Confirm" in a request. */
export const confirm = ['confirm', 'confirm request', 'confirmar', 'confirmer', 'تأكيد', 'bestätigen', 'conferma', 'potwierdź', 'подтвердить', 'تصدیق', 'تصدیق کریں', 'cadarnhau', 'bevestigen', 'onayla', 'bekräfta', 'accept', 'aceptar', 'accepter', 'aceitar', 'annehmen', 'accetta', 'zaakceptuj', 'akceptuj', 'принять', 'قبول', 'derbyn'];

/** "Delete" in a request. */
export const remove = ['delete', 'delete request', 'eliminar', 'supprimer', 'حذف', 'löschen', 'elimina', 'usuń', 'удалить', 'حذف کریں', 'dileu', 'verwijderen', 'sil', 'ta bort', 'excluir', 'remover', 'decline', 'ignore'];

/** "Confirm request", on the profile of somebody who asked (S26). */
export const confirmRequest = ['confirm request', 'confirm friend request', 'confirmar solicitud', 'confirmer l’invitation', "confirmer l'invitation", 'confirmer la demande', 'anfrage bestätigen', 'freundschaftsanfrage bestätigen', 'conferma richiesta', 'confirmar solicitação', 'potwierdź zaproszenie', 'подтвердить запрос', 'تأكيد الطلب', 'cadarnhau’r cais', "cadarnhau'r cais", 'درخواست کی تصدیق'];

/** "Edit profile". */
export const editProfile = ['edit profile', 'editar perfil', 'modifier le profil', 'profil bearbeiten', 'modifica profilo', 'modifica il profilo', 'edytuj profil', 'редактировать профиль', 'تعديل الملف الشخصي', 'پروفائل میں ترمیم', 'golygu proffil', "golygu'r proffil", 'profiel bewerken', 'profili düzenle', 'redigera profil'];

/** What an audience selector's label starts with, before the value: "Edit privacy. Sharing with Public. ". */
export const editPrivacy = [
  'edit privacy', 'modifier la confidentialité', 'editar privacidad', 'editar la privacidad', 'privatsphäre bearbeiten', 'privatsphäre-einstellung', 'modifica privacy', 'modifica la privacy', 'editar privacidade', 'edytuj ustawienia prywatności', 'edytuj prywatność', 'изменить настройки конфиденциальности', 'تعديل الخصوصية', 'رازداری میں ترمیم', 'golygu preifatrwydd', 'privacy bewerken', 'gizliliği düzenle',
];

/** What stands between that and the value. */
export const sharingWith = ['sharing with', 'shared with', 'partage avec', 'partagé avec', 'compartido con:', 'compartido con', 'compartiendo con', 'compartilhado com', 'geteilt mit', 'condiviso con', 'udostępniono:', 'udostępniasz:', 'доступно:', 'تمت المشاركة مع', 'rhannu gyda', 'shared with:'];

/** What an audience's words mean. */
export const reaches = {
  public: ['public', 'público', 'publique', 'publiczne', 'publiczny', 'öffentlich', 'pubblica', 'tutti', 'everyone', 'العامة', 'عام', 'доступно всем', 'все', 'عوامی', 'cyhoeddus', 'openbaar', 'herkese açık', 'tout le monde', 'todos'],
  'friends-of-friends': ['friends of friends', 'your friends of friends', 'amigos de amigos', 'les ami(e)s de vos ami(e)s', 'freunde von freunden', 'amici di amici', 'znajomi znajomych', 'друзья друзей', 'أصدقاء الأصدقاء', 'دوستوں کے دوست', 'ffrindiau ffrindiau'],
  friends: ['friends', 'your friends', 'amigos', 'ami(e)s', 'amis', 'freunde', 'amici', 'znajomi', 'друзья', 'الأصدقاء', 'دوست', 'ffrindiau', 'vrienden', 'arkadaşlar'],
  'only-me': ['only me', 'solo yo', 'moi uniquement', 'nur ich', 'solo io', 'somente eu', 'apenas eu', 'tylko ja', 'только я', 'أنا فقط', 'صرف میں', 'dim ond fi', 'alleen ik', 'sadece ben'],
  custom: ['custom', 'personalizado', 'personnalisé', 'benutzerdefiniert', 'personalizzata', 'niestandardowe', 'выборочно', 'مخصص', 'friends except', 'specific friends', 'amigos, excepto', 'ami(e)s sauf'],
} as const;
