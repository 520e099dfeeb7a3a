import type { Cases } from './cases.ts';

export default {
  yes: [
    'message: Hi Tyler, [[its Miss Reed]], you left your coursework in my room',
    'message: well done on [[your results]] Aisha, so proud of you! Come and see us soon',
    'message: hey Josh, no I can’t [[add you back]] until you’ve left, school rules',
    'message: Hiya Beth, lovely to hear from you! How’s [[sixth form]]?',
    'message: dont forget [[your mock]] is Thursday, bring a calculator, Mr B',
    'message: Thanks for the follow Ryan but I don’t have pupils on here',
    'comment: Looking so grown up Chloe! Seems like yesterday you were [[in my Year 4 class]]',
    'message: Hi Ewan, are you ok? you seemed really upset [[in lesson]] today',
    'message: shwmae Gethin, da iwn ar dy [[TGAU]]! Miss Price x',
    'message: you can tell me anything Leah, it stays between us. [[Sir]]',
    'message: Great [[rehearsal]] tonight Mia, you nailed the solo, see you Tuesday after school',
    'message: Hi Callum, I used to [[teach you]], saw you got into Durham, amazing',
    'comment: proud of you Sam, knew you’d smash those [[GCSEs]]',
    'message: send me your [[personal statement]] tonight and I will look at it before registration',
  ],
  no: [
    'message: Hi Tom, are you still on for five a side Thursday?',
    'message: good luck with the new job you will smash it x',
    'message: hows your mum doing after the op?',
    'message: you left your coat at ours',
    'message: happy birthday Aisha!! 40 and fabulous',
    'message: well done on the half marathon you legend',
    'message: can you send me the recipe',
    'comment: you looked gorgeous at the wedding',
    'message: what time is your train',
  ],
} satisfies Cases;
