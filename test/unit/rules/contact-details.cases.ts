import type { Cases } from './cases.ts';

export default {
  yes: [
    'message: best on the landline, [[01632 960 377]]',
    'new number everyone: [[07700 900123]]',
    'Text me on [[0 7 7 0 0 9 0 0 4 5 6]] if you want the ticket',
    'message: call me on [[oh seven seven double oh nine hundred one two three]]',
    'my mob is [[o7700 900 789]]',
    'bio: Piano teacher. [[jen.keys@example.com]]',
    'email me at [[sam dot reed at gmail dot com]] for the spreadsheet',
    'comment: ring me [[+44 7700 900321]]',
    'message: heres my home number [[01632 960 001]] if you get stuck',
    'Selling the pram, whatsapp [[07700-900-654]]',
    'message: its [[katie_b@example.net]], send the photos there',
    'comment: [[07700900987]]',
    'anyone fancy a lift to the union do, drop me a line [[p.okafor (at) example.com]]',
    'bio: Welsh tutor, evenings. [[07700.900.222]]',
    'My personal e-mail is [[lou@example.org]] because the work one is full',
    'text [[O77OO 9OO 111]] after 8, I never look at this app',
  ],
  no: [
    'Gas leak? ring 0800 111 999 straight away',
    'for tickets ring the box office on 01632 960 777',
    'email your MP, or use hello@savethelibrary.example.org',
    'order number 07700900 has still not arrived',
    'Childline is 0800 1111',
    'scored 7700 on the quiz machine',
    '10 9 8 7 6 5 4 3 2 1 lift off',
    'flight lands at 07 15, gate 22',
    'Lost dog found on Beacon Road, owner call the vets on 01632 960 222',
    'raffle winners: 077, 009, 112, 345',
    'the surgery number has changed to 01632 960 111',
    'the surgery’s main line is 01632 960 400, press 2 then pray',
  ],
  mistaken: [
    'the plumber who saved our Christmas: Terry, 07700 900 555, tell him I sent you',
  ],
} satisfies Cases;
