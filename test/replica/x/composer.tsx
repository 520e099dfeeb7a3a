/** @jsxImportSource react */
/** The composer in all its places: home, the modal (new, reply, quote, thread) and the reply under a post. */
import { useRef, useState } from 'react';
import { DraftBox } from '../parts/draft-box.tsx';
import { go } from '../parts/navigate.tsx';
import type { Post } from '../parts/people.ts';
import { record } from '../parts/record.ts';
import { Avatar, Button, Layer, paint, useWorld } from './world.tsx';
import { TweetCard } from './timeline.tsx';

interface ComposerProps {
  modal: boolean;
  reply?: Post;
  quote?: Post;
  focus?: boolean;
  sent?: () => void;
}

export function Composer({ modal, reply, quote, focus = false, sent }: ComposerProps) {
  const { words, me, others, toast } = useWorld();
  const [texts, setTexts] = useState(['']);
  const [turn, setTurn] = useState(0);
  const [photos, setPhotos] = useState<string[]>([]);
  const [replies, setReplies] = useState(words.everyone);
  const [asking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const ready = texts.every((text) => text.trim() !== '') || photos.length > 0;
  const send = () => {
    if (!ready) return;
    record({ site: 'x', what: reply ? 'reply' : quote ? 'quote' : 'post', text: texts.join('\f'), photos: photos.length, audience: replies, to: (reply ?? quote)?.id });
    setTexts(['']);
    setPhotos([]);
    setTurn((before) => before + 1);
    toast(words.sent);
    sent?.();
  };
  const placeholder = (index: number) => (index > 0 ? words.addAnother : reply ? words.postReply : quote ? words.addComment : words.happening);
  return (
    <div>
      {texts.map((_, index) => (
        <div className={paint('row')} key={index}>
          <Avatar one={me} />
          <div className={paint('grow', 'editor')}>
            <DraftBox testId={`tweetTextarea_${index}`} label={words.postText} placeholder={placeholder(index)} people={others} turn={turn} focus={focus && index === texts.length - 1}
              onText={(text) => setTexts((before) => before.map((old, at) => (at === index ? text : old)))} onSend={send} />
          </div>
        </div>
      ))}
      {(photos.length > 0 || quote) && (
        <div data-testid="attachments">
          {photos.length > 0 && (
            <div role="group" aria-label={words.media}>
              {photos.map((address) => (
                <div key={address} data-testid="tweetPhoto">
                  <Button aria-label={words.removeMedia} onClick={() => setPhotos((before) => before.filter((one) => one !== address))}>×</Button>
                  <img alt="" draggable src={address} width={200} height={120} />
                </div>
              ))}
            </div>
          )}
          {quote && <div role="link" tabIndex={0}><a href={`/${quote.by.handle}/status/${quote.id}`}>{quote.by.name}</a><div data-testid="tweetText" dir="auto">{quote.text}</div></div>}
        </div>
      )}
      {!reply && <Button aria-haspopup="menu" onClick={() => setAsking(!asking)}>{replies}</Button>}
      {asking && <Layer><div role="menu" aria-label={words.who}>{[words.everyone, 'Accounts you follow', 'Only accounts you mention'].map((one) => (
        <div role="menuitem" tabIndex={0} key={one} onClick={() => { setReplies(one); setAsking(false); }}>{one}</div>))}</div></Layer>}
      <div data-testid="toolBar" className={paint('row')}>
        <nav role="navigation"><div role="tablist"><div role="presentation">
          <input ref={file} accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime" multiple tabIndex={-1} type="file" data-testid="fileInput" hidden
            onChange={(event) => {
              const added = [...(event.target.files ?? [])].map((one) => URL.createObjectURL(one));
              setPhotos((before) => [...before, ...added].slice(0, 4));
              event.target.value = '';
            }} />
          <Button aria-label={words.addPhotos} onClick={() => file.current?.click()}>▣</Button>
        </div></div></nav>
        {(modal || texts[0] !== '') && !reply && <Button aria-label={words.addPost} testId="addButton" disabled={!ready} onClick={() => (modal ? setTexts((before) => [...before, '']) : go('/compose/post'))}>+</Button>}
        <Button testId={modal ? 'tweetButton' : 'tweetButtonInline'} disabled={!ready} onClick={send} className={paint('button', 'solid', ...(ready ? [] : ['dim' as const]))}>
          {reply ? words.reply : texts.length > 1 ? words.postAll : words.post}
        </Button>
      </div>
    </div>
  );
}

/** /compose/post: a modal over whatever page was there, which stays underneath with its own editor. */
export function ComposeModal({ close }: { close: () => void }) {
  const { words, about } = useWorld();
  return (
    <Layer>
      <div role="group" tabIndex={0} onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) close(); }}>
        <div className={paint('veil')}>
          <div data-testid="mask" />
          <div aria-labelledby="modal-header" aria-modal="true" role="dialog" className={paint('dialog')}>
            <div className={paint('row')}>
              <Button aria-label={words.close} testId="app-bar-close" onClick={close}>×</Button>
              <Button testId="unsentButton">{words.drafts}</Button>
            </div>
            {about?.reply && <TweetCard one={about.reply} bare />}
            <Composer modal reply={about?.reply} quote={about?.quote} focus sent={close} />
          </div>
        </div>
      </div>
    </Layer>
  );
}
