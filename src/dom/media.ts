/**
 * Counting photos and videos attached to a draft. Files are counted by their type and never read; previews are counted
 * by the addresses browsers give to local files.
 */
import type { Media } from '../model.ts';

/** Previews of files the user has just picked have `blob:` or `data:` addresses (facebook.md 1, x.md 2, instagram.md 2a). */
const photoCss = 'img[src^="blob:"],img[src^="data:image/"]';
const videoCss = 'video';
const backdropCss = '[style*="blob:"]';
/**
 * A picture written out in its address is a preview from this length on, in characters. Shorter ones are the site's own:
 * Facebook puts an empty GIF of 78 characters in the place of each icon (captures 2022 to 2025).
 */
const leastPreview = 2000;

/** Photos and videos previewed inside a composer. A backdrop that only repeats a preview is not counted again. */
export function attachedMedia(scope: ParentNode): Media {
  const photos = new Set<string>();
  for (const image of scope.querySelectorAll(photoCss)) {
    const address = image.getAttribute('src')!;
    if (address.startsWith('blob:') || (address.length >= leastPreview && !address.startsWith('data:image/svg'))) photos.add(address);
  }
  const videos = scope.querySelectorAll(videoCss).length;
  for (const element of scope.querySelectorAll(backdropCss)) {
    const address = /blob:[^"')\s]+/.exec(element.getAttribute('style') ?? '')?.[0];
    if (address && element.localName !== 'video' && !element.querySelector('video')) photos.add(address);
  }
  return { photos: photos.size, videos };
}

/**
 * Photos and videos in a `change` of a file picker, a `paste` or a `drop`; null when the event carries no file. Read at
 * once: X empties its picker right after use (x.md 2).
 */
export function filesOf(event: Event): Media | null {
  const target = event.composedPath()[0];
  let files: ArrayLike<File> | null | undefined;
  if (event.type === 'change') files = target && 'files' in target ? (target as HTMLInputElement).files : null;
  else if (event.type === 'paste') files = (event as ClipboardEvent).clipboardData?.files;
  else if (event.type === 'drop') files = (event as DragEvent).dataTransfer?.files;
  if (!files || files.length === 0) return null;
  const types = Array.from(files, (file) => file.type);
  return {
    photos: types.filter((type) => type.startsWith('image/')).length,
    videos: types.filter((type) => type.startsWith('video/')).length,
  };
}
