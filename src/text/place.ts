/** Ways to say "my school" without its name. */
import { phrases } from './phrases.ts';

/** Plainly the writer's own school, trust or job. */
export const ownPlace = phrases(`
(about|around|at|for|from|in|of|round) (that|this) (building|place|school), (at|in|round) our place, (decades|months|weeks|years) (i|ive|we|weve)? (have)? (at|been|given|in|on|spent|worked) ~3 (here|place|school|there), (job|place|school) (i|i have|ive) (have)? (ever)? (taught|worked), (lle|ysgol) (ma|ni), (lot|us) in (english|maths|science|sen|send|support)
my (block|board|classroom|department|lab|room|window), (my|our) (academy|block|classroom|college|department|governors|heating|mat|minibus|nursery|pru|roof|school|trust|workplace), (my|our) place, #n years (here|in), our (block|gym|labs|office|pool|room|rooms|values|website), our (building|field|hall|library|playground|staff)
(taught|teach|teaching|work|worked|working|years) (at this place|here|in this place|there), (that|the) (dump|joint|place), (the)? (job|post) (at|on) (ours|tes), this (academy|building|dump|hole|joint|place|school|trust), this (establishment|prison|zoo), where i (teach|work|worked)
`);

/** Work, which may be the school. */
export const work = phrases('at work, my (job|work), my job, the job');
