/** @jsxImportSource react */
/** The create dialog: choose a photo, Crop, Edit, then the caption. The dialog's label changes with the step; the address never does. */
import { useRef, useState } from 'react';
import { LexicalBox } from '../parts/lexical-box.tsx';
import { record } from '../parts/record.ts';
import { Icon, Layer, paint, Press, useWorld } from './world.tsx';

type Step = 'choose' | 'crop' | 'edit' | 'caption' | 'shared';

export function CreateDialog({ close }: { close: () => void }) {
  const { words, me, others } = useWorld();
  const [step, setStep] = useState<Step>('choose');
  const [photos, setPhotos] = useState<string[]>([]);
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const label = { choose: words.createPost, crop: words.crop, edit: words.edit, caption: words.createPost, shared: words.createPost }[step];
  const share = () => {
    record({ site: 'instagram', what: 'post', text, photos: photos.length });
    setStep('shared');
  };
  const forward = () => (step === 'caption' ? share() : setStep(step === 'crop' ? 'edit' : 'caption'));
  const previews = photos.map((address) => <img key={address} src={address} alt="" width={240} height={180} />);
  return (
    <Layer>
      <div className={paint('veil')}>
        <div role="dialog" aria-label={label} className={paint('dialog')}>
          <div className={paint('bar')}>
            <Press className={paint('blue')} onPress={close}><Icon label={words.close} /></Press>
            <h1><div>{step === 'shared' ? words.shared : label}</div></h1>
            {(step === 'crop' || step === 'edit') && <Press className={paint('blue')} onPress={forward}>{words.next}</Press>}
            {step === 'caption' && <Press className={paint('blue')} onPress={forward}>{words.share}</Press>}
          </div>
          {step === 'choose' && (
            <div>
              <Icon label="Icon to represent media such as images or videos" />
              <div><span>{words.drag}</span></div>
              <button type="button" className={paint('button', 'solid')} onClick={() => file.current?.click()}>{words.select}</button>
              <form encType="multipart/form-data" method="POST" role="presentation">
                <input ref={file} accept="image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime" multiple type="file" hidden onChange={(event) => {
                  const chosen = [...(event.target.files ?? [])];
                  if (chosen.length === 0) return;
                  setPhotos(chosen.map((one) => URL.createObjectURL(one)));
                  setStep('crop');
                }} />
              </form>
            </div>
          )}
          {(step === 'crop' || step === 'edit') && <div className={paint('row')}>{previews}{step === 'crop' && <Press><Icon label="Select crop" /></Press>}</div>}
          {step === 'caption' && (
            <div className={paint('row')}>
              <div>{previews}</div>
              <div className={paint('grow')}>
                <div><span className={paint('avatar')} /><span>{me.handle}</span></div>
                <LexicalBox mode="rich" className={paint('editor')} placeholderClass={paint('ghost')} aria-label={words.caption} placeholder={words.caption} onText={setText} people={others} turn={0} focus
                  style={{ userSelect: 'text', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }} />
                <span>{text.length.toLocaleString('en')}/2,200</span>
              </div>
            </div>
          )}
        </div>
      </div>
    </Layer>
  );
}
