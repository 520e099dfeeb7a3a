/** Instagram's settings pages as data, from the notes (live survey 2026-02-19, probe 2026-08-27, guide 2025-01). */
export type Row =
  | { kind: 'switch'; name: string; label: string; on: boolean; asks?: boolean; bare?: boolean }
  | { kind: 'radio'; name: string; label: string; value: string; choices: string[]; bare?: boolean };

const privacy: Row[] = [{ kind: 'switch', name: 'private', label: 'Private account', on: false, asks: true }];

export const settingsPages: Record<string, { title: string; rows: Row[] }> = {
  '/accounts/settings/v2/account_privacy/': { title: 'Account privacy', rows: privacy },
  '/accounts/who_can_see_your_content/': { title: 'Who can see your content', rows: privacy },
  '/accounts/messages_and_story_replies/': {
    title: 'Messages and story replies',
    rows: [
      { kind: 'radio', bare: true, name: 'requests_followers', label: 'Your followers on Instagram', value: 'Message requests', choices: ['Messages', 'Message requests', 'Don’t receive requests'] },
      { kind: 'radio', bare: true, name: 'requests_others', label: 'Others on Instagram', value: 'Message requests', choices: ['Message requests', 'Don’t receive requests'] },
      { kind: 'radio', bare: true, name: 'group_chats', label: 'Who can add you to group chats', value: 'Everyone', choices: ['Everyone', 'Only people you follow on Instagram'] },
      { kind: 'switch', name: 'activity_status', label: 'Show activity status', on: true, bare: true },
      { kind: 'switch', name: 'read_receipts', label: 'Read receipts', on: true, bare: true },
    ],
  },
  '/accounts/settings/v2/tags_and_mentions/': {
    title: 'Tags and mentions',
    rows: [
      { kind: 'radio', name: 'tags', label: 'Who can tag you', value: 'Allow tags from everyone', choices: ['Allow tags from everyone', 'Allow tags from people you follow', 'Don’t allow tags'] },
      { kind: 'radio', name: 'mentions', label: 'Who can @mention you', value: 'Allow mentions from everyone', choices: ['Allow mentions from everyone', 'Allow mentions from people you follow', 'Don’t allow mentions'] },
    ],
  },
  '/accounts/comments/': { title: 'Comments', rows: [{ kind: 'radio', bare: true, name: 'comments', label: 'Allow comments from', value: 'Everyone', choices: ['Everyone', 'People you follow', 'Your followers', 'People you follow and your followers'] }] },
  '/accounts/settings/v2/sharing_and_reuse/': {
    title: 'Sharing and reuse',
    rows: [
      { kind: 'switch', name: 'share_messages', label: 'Stories in messages', on: true }, { kind: 'switch', name: 'share_posts', label: 'Posts to stories', on: true }, { kind: 'switch', name: 'reuse', label: 'Reels and remixes', on: true },
    ],
  },
};
