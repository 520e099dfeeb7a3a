import type { Cases } from './cases.ts';

export default {
  yes: [
    'photo: [[Sports day]] at school, sunburn and egg and spoon', 'photo: Look what [[my Year 2s]] made out of cereal boxes', 'photo: [[Nativity]] dress rehearsal, three kings down with chickenpox, staff stepping in',
    'photo: [[Year 11 prom]], they scrub up well', 'photo: the [[display]] in my classroom took four hours and I am not sorry', 'photo: our [[science fair]] winners', 'photo: Lambs visited [[Reception]] today!',
    'photo: [[Speech Day]]. Six hundred chairs out, six hundred chairs in',
    'photo: [[wet play]] survivors',
    'photo: [[backstage]], ten minutes to [[curtain up]], smells of hairspray and fear',
    'photo: [[Mabolgampau]] heddiw, haul o’r diwedd',
    'photo: [[self portraits]] are up, the one with three noses is my favourite',
    'photo: county cup [[champions]]! what a netball team',
    'photo: [[school trip]] to the castle, nobody got left behind', 'photo: [[the kids’ artwork]] is up in the corridor', 'photo: [[6F]]’s Tudor houses before the fire', 'photo: [[Cast of]] Grease, opening night at Brackenfield',
    'photo: [[World Book Day]] and I am a very tired Gruffalo with 30 Gruffalos', 'photo: muddy knees, big smiles, [[forest school]] Friday', 'photo: my classes exam pieces, GCSE art 😍', 'photo: winners of the [[netball tournament]]!! what a team',
  ],
  no: [
    'Sports day tomorrow, pass the sun cream', 'photo: my son at his sports day, fourth and thrilled', 'photo: Snow on the tops this morning', 'photo: our Ellie as Mary in the nativity, proud nan', 'photo: new haircut', 'photo: wedding choir was gorgeous', 'photo: the cat in a box',
    'photo: park run done', 'photo: World Book Day with my two, Mr Twit and a carrot', 'photo: prom 1988, look at the sleeves',
    'photo: castle with the in-laws, scones excellent',
    'photo: new display cabinet for the good glasses',
    'photo: our choir won bronze, tenors flat as ever',
    'photo: he is nine weeks old and already owns the sofa',
  ],
  missed: ['photo: choir at the care home, not a dry eye'],
} satisfies Cases;
