/**
 * `check -- drafts FILE.tsv --schools SCHOOLS.json --policy ID|none [--score]`: what Gatepost says of each draft, one JSON
 * line a row, or with `--score` a table against the file's labels. Files without ids or labels are read too
 * (everyday posts): then `--score` prints how often anything is said at all.
 */
import { readFileSync } from 'node:fs';
import { advise, clausesFor } from '../../src/advise.ts';
import { defaultProfile, noSchool, type Draft, type Finding, type Moment, type Policy, type Profile, type School, type Strength, type Surface, type Tone } from '../../src/model.ts';
import { readDraft } from '../../src/read-draft.ts';
import { policies, rules } from '../../src/registry.ts';
import { topicIds, type TopicId } from '../../src/topics.ts';
import { scoreTable, type Scored } from './drafts-score.ts';
import { UsageError } from './usage.ts';

interface Row { id: string; surface: Surface; school: string; text: string; media: number; labels: string[] | null }

interface Answer {
  id: string;
  tone: Tone | 'none';
  topics: { topic: TopicId; confidence: Finding['confidence']; strength: Strength | null; refs: string[]; because: string; spans: [number, number][] }[];
}

/** Runs the command; a mistake in the arguments or files is a UsageError. */
export async function main(args: string[]): Promise<void> {
  const options = readArguments(args);
  const rows = readRows(options.file);
  const schools = options.schools ? readSchools(options.schools) : new Map<string, School>();
  const scored: Scored[] = [];
  for (const row of rows) {
    const profile: Profile = { ...defaultProfile, policyId: options.policy?.id ?? defaultProfile.policyId, school: schools.get(row.school) ?? noSchool };
    const answer = answerFor(row, profile, options.policy);
    if (options.score) scored.push({ labels: row.labels, tone: answer.tone, topics: answer.topics.map((one) => one.topic) });
    else process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  if (options.score) process.stdout.write(`${scoreTable(scored)}\n`);
}

function answerFor(row: Row, profile: Profile, policy: Policy | null): Answer {
  const draft: Draft = { surface: row.surface, text: row.text, media: { photos: row.media, videos: 0 } };
  const findings = readDraft(draft, profile, rules);
  if (!policy) {
    const topics = findings.map(({ topic, confidence, because, spans }) => ({ topic, confidence, strength: null, refs: [], because, spans }));
    return { id: row.id, tone: toneWithout(findings), topics };
  }
  const moment: Moment = { kind: 'submitting', site: 'facebook', ...draft };
  const found = findings.map((finding) => finding.topic);
  const topics = findings.flatMap(({ topic, confidence, because, spans }) => {
    const clauses = clausesFor({ policy, topic, moment, profile, found });
    const [strongest] = clauses;
    return strongest ? [{ topic, confidence, strength: strongest.strength, refs: clauses.map((clause) => clause.ref), because, spans }] : [];
  });
  return { id: row.id, tone: advise({ findings, moment, policy, profile })?.tone ?? 'none', topics };
}

/** Before any policy: sure words would hold, likely ones caution, hints remind. */
function toneWithout(findings: Finding[]): Answer['tone'] {
  const any = (confidence: Finding['confidence']) => findings.some((finding) => finding.confidence === confidence);
  return any('sure') ? 'hold' : any('likely') ? 'caution' : any('hint') ? 'remind' : 'none';
}

interface Options { file: string; schools: string | null; policy: Policy | null; score: boolean }

function readArguments(args: string[]): Options {
  const usage = 'Usage: check -- drafts FILE.tsv --schools SCHOOLS.json --policy ID|none [--score]';
  let file: string | null = null;
  let schools: string | null = null;
  let policyId = 'none';
  let score = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--score') score = true;
    else if (arg === '--schools' || arg === '--policy') {
      const value = args[++i];
      if (value === undefined) throw new UsageError(`${arg} needs a value. ${usage}`);
      if (arg === '--schools') schools = value;
      else policyId = value;
    } else if (arg.startsWith('--')) throw new UsageError(`${arg} is not an option. ${usage}`);
    else if (file === null) file = arg;
    else throw new UsageError(`One file at a time, please. ${usage}`);
  }
  if (file === null) throw new UsageError(usage);
  const policy = policyId === 'none' ? null : policies.find((one) => one.id === policyId);
  if (policy === undefined) throw new UsageError(`No policy is called "${policyId}". Try none or one of: ${policies.map((one) => one.id).join(', ')}.`);
  return { file, schools, policy, score };
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const surfaces: Record<string, Surface> = { dm: 'message', message: 'message', chat: 'message', comment: 'comment', reply: 'comment', bio: 'bio', profile: 'bio', story: 'story', reel: 'reel', 'group-post': 'group-post', group: 'group-post' };

/** Another name some sets give a topic. */
const otherNames: Record<string, string> = { 'school-event-photo': 'pupil-photos' };

/** Rows by the names in the header. Quotes are text: fields end at tabs, rows at line ends. */
function readRows(path: string): Row[] {
  const [header = '', ...lines] = readFile(path).split(/\r?\n/);
  const names = header.split('\t').map((name) => name.trim().toLowerCase());
  const column = (...wanted: string[]): number => names.findIndex((name) => wanted.includes(name));
  const at = { id: column('id'), surface: column('surface'), school: column('school', 'config'), text: column('text'), labels: column('labels', 'label'), media: column('media') };
  if (at.text < 0) throw new UsageError(`${path} has no column called "text" in its first line.`);
  const known = new Set<string>(['none', ...topicIds]);
  const rows = lines.map((line, index) => ({ fields: line.split('\t'), index })).filter(({ fields }) => fields.length > 1 || fields[0] !== '').map(({ fields, index }): Row => {
    const field = (name: keyof typeof at) => (at[name] < 0 ? '' : fields[at[name]] ?? '');
    return {
      id: field('id') || String(index + 1), surface: surfaces[field('surface').trim().toLowerCase()] ?? 'post', school: field('school').trim(), text: field('text'),
      media: Number.parseInt(field('media'), 10) || 0, labels: field('labels') === '' ? null : field('labels').split(',').map((label) => otherNames[label.trim()] ?? label.trim()),
    };
  });
  // Other sets carry labels of their own (sentiment, emoji): they say nothing of topics.
  const ours = rows.every((row) => row.labels === null || row.labels.every((label) => known.has(label)));
  return ours ? rows : rows.map((row) => ({ ...row, labels: null }));
}

function readSchools(path: string): Map<string, School> {
  let list: unknown;
  try {
    list = JSON.parse(readFile(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(list)) throw new UsageError(`${path} should hold a list of schools.`);
  return new Map(list.map((entry: unknown) => {
    const one = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    const word = (key: string) => (typeof one[key] === 'string' ? (one[key] as string) : '');
    const words = (key: string) => (Array.isArray(one[key]) ? (one[key] as unknown[]).filter((value): value is string => typeof value === 'string') : []);
    return [word('id'), {
      name: word('name'), aliases: words('aliases'), town: word('town'), emailDomain: word('emailDomain'), handles: words('handles'),
      headteacher: word('headteacher'), people: [...words('colleagues'), ...words('people')],
    }];
  }));
}
