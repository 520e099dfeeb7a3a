/** Ways to say "my school" without its name. */
import { phrases } from './phrases.ts';

/** Plainly the writer's own school, trust or job. */
export const ownPlace = phrases(`
(about|around|at|for|from|in|of|round) (that|this) (building|corridor|kitchen|office|place|school|yard),
this is the (first|only) (job|place|school), (at|in|round) our place,
(decades|months|weeks|years) (i|ive|we|weve)? (have)? (at|been|given|in|on|spent|worked) ~3 (here|place|school|there),
(job|place|school) (i|i have|ive) (have)? (ever)? (taught|worked), (lle|ysgol) (ma|ni), (my|our) place,
(my|our) (school|academy|college|nursery|sixth form|trust|mat|workplace|place of work|department|staffroom|staff room|pru|classroom|governors|hydro pool|sensory room|behaviour policy|marking policy|roof|heating|block|minibus|trust board|science block|music block),
my (room|ceiling|window|radiator|classroom|board|projector|lab|block|corridor|department|line manager), #n years (here|in), on the payroll,
our (block|corridor|room|rooms|office|labs|pool|gym|website|brochure|motto|values),
our (building|hall|canteen|playground|field|corridor|toilets|staff|library), (that|the) (dump|joint|place),
(the)? (job|post|vacancy|advert) (at|on) (ours|our place|tes), the mothership, the ysgol,
this (establishment|circus|outfit|institution|madhouse|asylum|zoo|prison|hellhole|shithole|nuthouse|madhouse|factory|sinking ship),
this (school|academy|place|trust|dump|hole|building|joint|shambles), (us|lot) in (maths|english|science|support|the office|the kitchen|sen|send),
where i (teach|work|worked), (work|worked|working|teach|taught|teaching|years ive been|years) (here|there|in this place|at this place), yr ysgol
`);

/** Work, which may be the school. */
export const work = phrases(`
at work, my (job|work), the job, the staff, this job
`);
