/** The gatepost mark, as drawn in assets/icons/gatepost.svg: its parts, each a tag and its attributes. */
export const markParts: [string, Record<string, string>][] = [
  ['path', { fill: '#c98a2c', d: 'M48 40h64v16H48zM48 64h64v16H48zM48 88h64v16H48z' }],
  ['rect', { fill: '#c98a2c', x: '104', y: '32', width: '16', height: '80', rx: '3' }],
  ['circle', { fill: '#5d7488', cx: '36', cy: '13', r: '12' }],
  ['rect', { fill: '#5d7488', x: '8', y: '24', width: '56', height: '16', rx: '4' }],
  ['rect', { fill: '#5d7488', x: '16', y: '38', width: '40', height: '82', rx: '3' }],
  ['rect', { fill: '#5d7488', x: '8', y: '112', width: '56', height: '12', rx: '4' }],
];

/** What it is drawn in: decorative, since the name always stands beside it. */
export const markFrame = { viewBox: '0 0 128 128', 'aria-hidden': 'true' } as const;

const svg = 'http://www.w3.org/2000/svg';

/** The mark, drawn. */
export function drawMark(document: Document): Element {
  const make = (tag: string, attributes: Record<string, string>): Element => {
    const element = document.createElementNS(svg, tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]!);
    return element;
  };
  const mark = make('svg', markFrame);
  for (const [tag, attributes] of markParts) mark.append(make(tag, attributes));
  return mark;
}
