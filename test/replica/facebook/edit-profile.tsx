/** @jsxImportSource react */
/** The edit-profile dialog: picture, bio, details. Opening it changes no address. */
import { useState } from 'react';
import { blank } from '../parts/blank.ts';
import { record } from '../parts/record.ts';
import { Face, Layer, paint, Press, useWorld } from './world.tsx';

export function EditProfile({ close }: { close: () => void }) {
  const { words, me } = useWorld();
  const [bio, setBio] = useState(me.bio);
  const [editing, setEditing] = useState(false);
  const save = () => { record({ site: 'facebook', what: 'profile', text: bio, to: 'bio' }); setEditing(false); };
  return (
    <Layer>
      <div className={paint('veil')}>
        <div role="dialog" aria-label={words.editProfile} aria-modal="true" className={paint('dialog')}>
          <h2 dir="auto"><span>{words.editProfile}</span></h2>
          <input type="file" accept="image/*,image/heif,image/heic" hidden />
          <h3 dir="auto">{words.bio}</h3>
          {editing ? (
            <div>
              <textarea aria-label={words.addBio} aria-describedby="bio-count" maxLength={101} value={bio} onChange={(event) => setBio(event.target.value)} />
              <span id="bio-count">{101 - bio.length}</span>
              <Press label={words.privacy(words.public)}><img src={blank} alt={words.public} /></Press>
              <Press label={words.cancel} onPress={() => setEditing(false)}><Face>{words.cancel}</Face></Press>
              <Press label={words.save} live={bio !== me.bio} onPress={save}><Face>{words.save}</Face></Press>
            </div>
          ) : <Press label={words.addBio} onPress={() => setEditing(true)}><Face>{words.addBio}</Face></Press>}
          <Press label={words.closeChat} onPress={close}><i aria-hidden="true">×</i></Press>
        </div>
      </div>
    </Layer>
  );
}
