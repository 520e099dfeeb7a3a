/** Ways to say "my school" without its name. */
import { phrases } from './phrases.ts';

/** Plainly the writer's own school, trust or job. */
export const ownPlace = phrases(`
(my|our) (school|academy|college|nursery|sixth form|trust|mat|workplace|place of work|department|staffroom|staff room|pru|classroom|governors|hydro pool|sensory room|behaviour policy|marking policy|roof|heating|block|minibus|trust board|science block|music block), this (school|academy|place|trust|dump|hole|building|joint|shambles), (that|the) (place|dump|joint), our (building|hall|canteen|playground|field|corridor|toilets|staff|library), (my|our) place, (at|in|round) our place, (in|at|for|of|about|from|round|around) (this|that) (place|school|building), (work|worked|working|teach|taught|teaching|years ive been|years) (here|there|in this place|at this place), (years|months|weeks|decades) (i|ive|we|weve)? (have)? (been|given|worked|spent|in|at|on) ~3 (here|there|place|school), the ysgol, yr ysgol, (ysgol|lle) (ni|ma), #n years (here|in), (school|place|job) (i|ive|i have) (have)? (ever)? (worked|taught), where i (work|teach|worked), this (establishment|circus|outfit|institution|madhouse|asylum|zoo|prison|hellhole|shithole|nuthouse|madhouse|factory|sinking ship), the mothership, on the payroll, (the)? (job|post|vacancy|advert) (at|on) (ours|our place|tes), (us|lot) in (maths|english|science|support|the office|the kitchen|sen|send), our (block|corridor|room|rooms|office|labs|pool|gym|website|brochure|motto|values), my (room|ceiling|window|radiator|classroom|board|projector|lab|block|corridor|department|line manager)
`);

/** Work, which may be the school. */
export const work = phrases('my (job|work), at work, this job, the job, the staff, my job');
