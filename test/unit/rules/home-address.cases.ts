import type { Cases } from './cases.ts';

export default {
  yes: [
    'We have moved! New address: [[14 Thornbury Avenue]], Ottermouth',
    'Party at mine, [[3 Quarry Lane]], bring a chair',
    'message: pick me up from [[Flat 2, 91 Station Road]], I will be on the step',
    'free logs, help yourself, [[27 Beech Close OT4 2LP]]',
    'yard sale at ours saturday [[8 heol y bryn]], all proceeds to the dogs home',
    'Christmas cards to [[Rose Cottage, Mill Lane]], Ottermouth please',
    'bio: Mum of 3, [[19 Castle Drive]] massive',
    'Home sweet home [[112A Harcourt Road]] 🏡 finally got the keys',
    'message: im at [[6 Elm Grove]], red door, kettles on',
    'Courier again left my parcel in the rain. It says [[45 PRIORY CRESCENT]] on the label in letters the size of a cat',
    'we live at [[5 Fairmead Way]] if anyone has lost a tortoise',
    'come and see the lights! [[70 Windmill Rise]], on till 9',
    'message: postcode is [[OT7 3QB]], house with the blue gate',
    'Tynnwch eich sgidiau! parti yn [[12 Stryd Fawr]] nos Sadwrn, croeso i bawb, tŷ ni',
  ],
  no: [
    'Accident at the bottom of Thornbury Avenue, avoid',
    '5 miles along Mill Lane and not one blackberry',
    'Number 10 Downing Street needs a deep clean',
    'Our new salon opens Monday at 14 High Street, book now',
    'walked 12 miles today, feet ruined',
    'Tickets for the gig at 18 Wharf Road still available',
    '2 goals in 5 minutes, what a match',
    'Meet at the library on Castle Road at 7',
    'witness appeal: a collision outside 30 London Road',
    'house prices on Acacia Avenue have gone mad',
    'number 9 bus does not stop at Station Road any more',
  ],
  mistaken: [
    'The Anchor, 22 Harbour Street, does the best Sunday lunch in the county',
  ],
} satisfies Cases;
