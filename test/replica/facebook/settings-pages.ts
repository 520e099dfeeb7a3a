/**
 * Facebook's settings tabs as data: addresses, order and values from the site notes (scanners 2022 to 2026; the page
 * itself was never captured, so headings are the questions as published).
 */
export type Row =
  /** A value button that opens a dialog of radios. */
  | { kind: 'value'; name: string; heading: string; value: string; choices: string[] }
  | { kind: 'switch'; name: string; heading: string; on: boolean }
  | { kind: 'button'; name: string; heading: string };

const audience = ['Public', 'Friends', 'Friends except: Ella Rowe', 'Only me', 'Custom'];
const reach = ['Everyone', 'Friends of friends', 'Friends', 'Only me'];
const value = (name: string, heading: string, now: string, choices: string[]): Row => ({ kind: 'value', name, heading, value: now, choices });
const onOff = (name: string, heading: string, on: boolean): Row => ({ kind: 'switch', name, heading, on });

export const tabs: Record<string, { title: string; rows: Row[] }> = {
  how_people_find_and_contact_you: {
    title: 'How people find and contact you',
    rows: [
      value('friend_requests', 'Who can send you friend requests?', 'Everyone', ['Everyone', 'Friends of friends']),
      value('friends_list', 'Who can see your friends list?', 'Public', audience),
      value('find_by_email', 'Who can look you up using the email address you provided?', 'Everyone', reach),
      value('find_by_phone', 'Who can look you up using the phone number you provided?', 'Everyone', reach),
      onOff('search_engines', 'Do you want search engines outside of Facebook to link to your profile?', true),
      value('message_requests', 'Others on Facebook', 'Message requests', ['Chats', 'Message requests', 'Don’t receive requests']),
    ],
  },
  posts: { title: 'Posts', rows: [value('future_posts', 'Who can see your future posts?', 'Public', audience), { kind: 'button', name: 'limit_past', heading: 'Limit past posts' }] },
  stories: { title: 'Stories', rows: [value('stories', 'Who can see your stories?', 'Public', ['Public', 'Friends', 'Custom']), onOff('story_public_share', 'Allow others to share your public stories to their own story?', true), onOff('story_mention_share', 'Allow people to share your stories if you mention them?', true)] },
  reels: { title: 'Reels', rows: [value('reels', 'Who can see your reels?', 'Public', ['Public', 'Friends'])] },
  followers_and_public_content: {
    title: 'Followers and public content',
    rows: [
      value('followers', 'Who can follow me', 'Public', ['Public', 'Friends']), value('following_lists', 'Who can see the people, Pages and lists you follow?', 'Public', audience),
      value('public_comments', 'Who can comment on your public posts?', 'Public', ['Public', 'Friends of friends', 'Friends']), value('public_info', 'Who can like or comment on your public profile pictures and other profile info?', 'Public', ['Public', 'Friends of friends', 'Friends']),
      onOff('off_facebook_previews', 'Off-Facebook previews', true),
    ],
  },
  profile_and_tagging: {
    title: 'Profile and tagging',
    rows: [
      value('profile_posts', 'Who can post on your profile?', 'Friends', ['Friends', 'Only me']), value('profile_posts_seen', 'Who can see what others post on your profile?', 'Everyone', reach), onOff('post_to_story', 'Allow others to share your posts to their stories?', true),
      value('tagged_seen', 'Who can see posts that you’re tagged in on your profile?', 'Everyone', reach), value('tag_audience', 'When you’re tagged in a post, who do you want to add to the audience?', 'Friends', ['Friends', 'Only me', 'Custom']),
      onOff('review_tags', 'Review tags people add to your posts before the tags appear on Facebook?', false), onOff('review_posts', 'Review posts that you’re tagged in before the post appears on your profile?', false),
    ],
  },
  language: { title: 'Language', rows: [value('language', 'Account language', 'English (UK)', ['English (UK)', 'English (US)', 'Cymraeg'])] },
  blocking: { title: 'Blocking', rows: [{ kind: 'button', name: 'block', heading: 'Block users' }] },
  applications: { title: 'Apps and websites', rows: [{ kind: 'button', name: 'apps', heading: 'Remove' }] },
};
