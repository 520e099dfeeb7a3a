/** Classes of words for tone, named with @ beside those of src/text/sets.ts. */
export const toneWords: Record<string, string> = {
  very: 'a, an, the, such a, what a, absolute, absolutely, total, totally, complete, completely, utter, utterly, actual, bloody, fucking, right, proper, running, so, just, beyond, pure, is, are, was, were, its, theyre, hes, shes, as',
  mess: `joke, shambles, disgrace, farce, mess, circus, zoo, shitshow, shit show, pantomime, panto, nightmare, dump, hole, scandal, embarrassment, con, sham, scam, madhouse, cesspit, pit, prison, cult, disaster, catastrophe, fiasco, insult,
    sinking ship, titanic, car crash, train wreck, trainwreck, death trap, war zone, warzone, madness, hell, scrapheap, jôc, shithole, hellhole, sweatshop, soap opera`,
  dire: `shambolic, omnishambles, toxic, rotten, diabolical, appalling, dire, abysmal, woeful, atrocious, scandalous, soulless, farcical, useless, pathetic, incompeten*, inept, clueless, spineless, gutless, two faced, laughable, negligent, corrupt, vindictive, hypocri*,
    dictator*, tyrant+, shameful, demorali*, soul (destroying|crushing|sucking), heartless, disorgani*, mismanage*, gaslight*, micromanag*, cywilydd*, gwarth*, rwtsh, anobeithiol`,
  // What a school lacks
  supply: `jotter+, glue, gluestick+, glue stick+, pen+, paper, book+, heating, heat, toilet+, loo+, loo roll+, hot water, water, tissue+, staff, tas, teacher+, support, respect, trust, money, budget, cash, funding, time, break+, lunch+, ppa,
    resource+, chair+, desk+, table+, laptop+, computer+, printer+, photocopier+, radiator+, textbook+, equipment, training, cover, technician+, thank you, thanks, thank+, apology, apologies, explanation, answer+, reply, replies,
    consultation, warning, notice, communication, consequence+, sanction+, discipline, backup, pay rise, idea, clue, plan+, leadership, hope, ceiling, roof, arian, staff, clem, cefnogaeth, parch`,
  // What it buys instead
  frill: `logo+, sign+, signage, carpet+, banner+, website, rebrand*, strapline, motto, mural+, fountain, water feature, furniture, sofa+, blazer+, ipad+, drone, drone footage, consult*, away day+, conference+, coffee machine, brochure+, prospectus, sculpture, plaque+, new (car|desk), office+, branding, astroturf, photoshoot, chauffeur, driver, jolly, lanyard+, new app, software`,
  // How it says thank you
  treat: 'stress ball+, biscuit+, mug+, cake+, cupcake+, chocolate+, cream egg+, egg+, donut+, doughnut+, pizza, pen, biro, card, voucher+, croissant+, tea bag+, teabag+, fruit, flapjack+, lolly, lollies, yoga, mindfulness, massage+, gift+, balloon+, badge+, sticker+, poster+, pebble+, poem, quote+, webinar, cracker+',
  bosses: 'slt, smt, management, leadership, head, heads, deputy, deputies, boss, bosses, trust, governors, academy, mat, principal, head office, upstairs, office, senior team, ht, ceo, exec, them, school, team, lads, everyone, all',
  lesson: 'science, maths, english, history, geography, art, music, drama, pe, re, rs, dt, mfl, french, german, spanish, welsh, ict, computing, food tech, humanities',
  // Those in charge, and what they are seen to do
  rank: 'new, acting, interim, temporary, exec, executive, previous, former, ex, current, own',
  chief: 'deputy head, assistant head, assistant principal, head of school, chair of governors, exec head, head of year, phase leader',
  does: `@be, @have, say+, said, tell+, told, want+, think+, thought, reckon+, stood, send+, sent, email+, wont, cant, doesnt, didnt, dont, decide+, made, make+, call+, ban+, walk+, come+, came, give+, gave, get+, got, take+, took, bought, buy+, hide+, swan+, announce+, ask+, never, couldnt, know+, knew, who, wouldnt, go+, gone, hand+, left, leav+, leave+, off, should, dress+, danc+, won, brought`,
  ache: 'spinning, banging, pounding, hurting, killing, mashed, fried, full, all, in the, bald',
  many: 'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, #n, first, second, third, fourth, fifth, sixth, half, dozens',
  // What a person is weighed by, and what shows or sounds
  wits: `attention span, backbone, bedside manner, brain, brains, brainpower, charisma, charm, common sense, compassion, emotional range, empathy, foresight, grace, imagination, intellect, intelligence, iq, leadership skills, manners, (chat|patter),
    people skills, personality, sense of humour, social skills, spine, subtlety, tact, vocabulary, warmth, wit, work (ethic|rate)`,
  mug: 'breath, chat, face, gob, laugh, mouth, neck, patter, personality, voice',
  // What a class shares out
  count: '#n, one, two, three, four, five, six, seven, eight, nine, ten',
  kitbag: `bunsen+, book, books, chair+, computer+, copy, copies, glockenspiel+, glue stick+, ipad+, jotter+, kettle, keyboard+, laptop+, locker+, microscope+, microwave, photocopier, printer, ruler+, scissors, sink, socket, ta, technician, textbook+, toilet+, loo, tap`,
  // Whose boss is not the writer's
  theirKin: 'boyfriends, brothers, cousins, dads, daughters, flatmates, friends, girlfriends, husbands, mams, mates, missuss, mums, neighbours, other halfs, partners, sisters, sons, wifes',
  // What is told early
  figures: 'results, figures, report, data, scores, grades, news, papers, sats, numbers, letter',
  secret: `embargo+, before, early, under, secret, leak+, not out, isnt out, not public, arent public, til, till, until, next week, already seen, down, dropped, worst, lowest, already`,
  // The press
  paper: 'echo, gazette, chronicle, herald, mail, guardian, telegraph, times, mirror, express, argus, post, star, observer, advertiser, mercury, journal, sentinel, standard, courier, examiner, citizen, bulletin, independent, sun, leader, western mail, evening (news|post|standard), scotsman, recorder, tribune, reporter, fm, news',
  daily: 'echo, gazette, chronicle, herald, guardian, telegraph, argus, observer, advertiser, mercury, sentinel, courier, examiner, tribune, scotsman, western mail, evening (news|post|standard)',
  story: 'piece, article, story, feature, item, column, programme, investigation, exclusive, headline, coverage',
  your: 'your, the, that, last weeks, yesterdays, this',
  spell: 'year+, month+, week+, day+, term+, half term+, hour+, minute+, morning+, lesson+, decade+',
};
