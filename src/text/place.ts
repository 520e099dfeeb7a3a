/** Ways to say "my school" without its name. */
import { phrases } from './phrases.ts';

/** Plainly the writer's own school, trust or job. */
export const ownPlace = phrases(`
(my|our) (academy|block|classroom|college|department|mat|pru|roof|school|trust), this (academy|building|dump|hole|place|school|trust), (that|the) (dump|place), our (building|field|hall|library|playground|staff), (my|our) place, (at|in|round) our place, (about|around|at|for|from|in|of|round) (that|this) (building|place|school)
(taught|teach|teaching|work|worked|working|years) (at this place|here|in this place|there), (decades|months|weeks|years) (i|ive|we|weve)? (have)? (at|been|given|in|on|spent|worked) ~3 (here|place|school|there), lle (ma|ni), #n years (here|in), (job|place|school) (i|i have|ive) (have)? (ever)? (taught|worked), where i (teach|work|worked), this (establishment|prison|zoo)
(the)? (job|post) (at|on) (ours|tes), (lot|us) in (english|maths|science|sen|send|support|the office), our (block|gym|labs|office|pool|room|rooms|website), my (block|board|classroom|department|lab|room|window)
`);

/** Work, which may be the school. */
export const work = phrases('my (job|work), at work, the job, my job');
