import type { Cases } from './cases.ts';

export default {
  yes: [
    'message: Hi Sarah, it’s [[Miss Reed]], just to say [[Alfie]] had a much better afternoon',
    'message: Hello, I’m afraid I can’t discuss [[Jayden’s behaviour]] on Facebook, please ring the office',
    'message: hiya lovely, [[your Ruby]] left her PE kit, I’ve put it on her peg',
    'message: thanks for the wine!! you really shouldn’t have. [[Oscar]] has been a joy to teach',
    'comment: Hi Mrs Jenkins, can you pop in and see me about this tomorrow rather than on here',
    'message: sorry I don’t accept [[parents]] on here, nothing personal x',
    'message: [[your son]] was brilliant in class today, thought you’d like to know',
    'message: Helo, Mrs Davies o’r ysgol sy ’ma, mae Elis wedi anghofio ei got',
    'message: can you send [[his inhaler]] in tomorrow please, Lynne in the office',
    'comment: Kelly if you have a problem with how I teach [[your daughter]] come and say it to me',
    'message: Hi, is that Noah’s mum? He’s had a bump on the head at playtime but he’s fine',
  ],
  no: [
    'message: hi mum, can you have the kids Saturday?',
    'message: how’s your little one sleeping now?',
    'message: your daughter’s wedding photos are stunning',
    'message: Hi Sarah fancy a coffee Friday',
    'message: is your lad still playing for the under 9s',
    'comment: your boys are so grown up! lovely holiday snaps',
    'message: hope the baby comes soon x',
    'message: see you at the gate at 8 for the coach',
  ],
  missed: [
    'message: saw your post about the school trip, please come and talk to me, Mr Cole (head of year 8)',
  ],
} satisfies Cases;
