/** The country's schools, and those who govern them: opinions anybody may hold, and nobody's own pupils. */
import { phrases } from './phrases.ts';

/** Those who govern, and what they do. */
export const nation = phrases(`
(across|in|round|up and down) (england|britain|northern ireland|scotland|the (country|nation)|this country|wales), (across|up and down) the county,
(all|any|each|every|most) (academies|academy|budget|chancellor|english|government|head|minister|primary|school|schools|scottish|secondary|teacher|welsh), britain, chancellor,
curriculum review, (curriculum|gcse|send) (funding|is|isnt|system), defund+, dfe, education (in|is|minister|sec|secretary), election, (free|universal) school meals,
funding (formula|gap), gove, government+, (green|white) paper, holyrood, =HMCI, labour, league tables, manifesto, minister*, mps, nasuwt, national, nationally,
nationwide, neu, nobody (at|in) the (department|dfe), parliament, pay (award|deal|offer), petition, pisa, sats (are|should|went),
schools (across|are|deserve|have|in|need), school leaders, secretary of state, sen (crisis|reform|reforms|tribunal*), send (crisis|reform|reforms|tribunal*), senedd,
stormont, strike, taxpayer+, teachers (are|deserve|need), teaching as a (career|job), the (education (bill|system)|exam system|nhs|profession|sector|system|treasury), think tank+, tories, tory, vat,
westminster, whitehall
`);
