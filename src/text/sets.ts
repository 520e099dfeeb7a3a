/** Sets of words the phrases name with @. British usage first, Welsh school words beside it. */
export const sets: Record<string, string> = {
  my: 'my, our, me, ein, fy',
  his: 'my, our, your, his, her, their, the, this, that, these, those, some, a, an, one, another',
  be: 'is, are, was, were, been, being, be, isnt, arent, wasnt, am, im, hes, shes, theyre, its',
  have: 'have, has, had, having, ive, weve, theyve, hes, shes, just',
  // People in school
  kid: `kid, kids, child, children, pupil, pupils, student, students, lad, lads, lass, lasses, girl, girls, boy, boys, bairn, bairns, wean, weans, kiddo, kiddos, kiddies, kiddie,
    littlies, littlun, littluns, teenager, teenagers, youngster, youngsters, disgybl, disgyblion, little one, little ones, little boy, little girl, little lad, young man, young lady, learner, learners, toddler, toddlers`,
  kin: `mum, mam, mom, mummy, mammy, mother, dad, daddy, father, parent, parents, carer, carers, mums, mams, dads, nan, nana, nanna, nannas, gran, granny, grandma, grandad, grandparents, taid, nain, mamgu,
    tadcu, auntie, aunty, aunt, uncle, stepdad, stepmum, step dad, step mum, guardian, foster mum, foster dad, foster carer, foster carers, family, families, folks, parental, rhieni`,
  mum: `mum, mam, mom, mummy, mother, dad, daddy, father, parent, parents, nan, nana, gran, grandma, grandad, nain, taid, mamgu, tadcu, auntie, aunty, uncle, stepdad, stepmum, carer, foster mum, foster carer`,
  // The writer's own family
  mine: `my (son|sons|daughter|daughters|eldest|oldest|youngest|middle (one|child)|little (boy|girl|man|one|lad)|own (kid|kids|child|children|son|daughter)|boy|girl|lad|baby|toddler|twins|two|three|kids|children|child|nephew|nephews|niece|nieces|
    grandson|granddaughter|grandkids|grandchildren|grandchild|godson|goddaughter|stepson|stepdaughter|teenager|brother|sister|cousin|mab|merch|firstborn|first born|bairn|wee (boy|girl|man|one))`,
  leader: `head, heads, headteacher, headteachers, head teacher, headmaster, headmistress, =HT, =DHT, =AHT, slt, smt, =DH, principal, vice principal, deputy, deputies, deputy head, assistant head, assistant principal, acting head, executive head, exec head, leadership,
    senior leadership, senior leaders, senior leadership team, leadership team, senior team, management, senior management, the powers that be, ceo, trust ceo, governors, chair of governors, governing body, bosses, higher ups, gaffer, boss,
    pennaeth, prifathro, prifathrawes, uwch dim, head of school, head of primary, head of lower school, head of upper school, bursar, proprietor, provost`,
  schoolStaff: `=TA, =TAs, =LSA, =LSAs, =HLTA, =NQT, =ECT, =ECTs, =SENCO, =SENDCO, =ALNCO, =DSL, =HOD, =HOY, senco, sendco, alnco, tas, lsa, lsas, hlta, ect, ects, nqt, teaching assistant, teaching assistants, classroom assistant, support assistant, learning support assistant, site manager,
    caretaker, premises manager, dinner lady, dinner ladies, lunchtime supervisor, lunchtime supervisors, midday supervisor, midday supervisors, cover supervisor, supply teacher, cover teacher, school secretary, school business manager, exams officer, attendance officer, school nurse, family liaison, family liaison officer, lab technician, science technician, school cook, safeguarding lead, designated safeguarding lead, pastoral lead, pastoral manager, head of (year|department|@subject|sixth|sixth form|faculty|house|languages|phase|eyfs), phase leader, year leader, key stage lead, subject lead, @subject (lead|teacher|technician|department|dept|tutor), student teacher, job share, class teacher, lollipop lady, lollipop man, house master, housemaster, housemistress, houseparent, peripatetic, peri, site team, kitchen staff, office (ladies|lady|staff), form tutor, @grade teacher, teacher in (year #g|reception|nursery|@subject), athro, athrawes, cymhorthydd, groundsman, music tutor, chaplain, school counsellor, behaviour mentor, learning mentor, librarian`,
  staff: `@schoolStaff, ta, one to one, receptionist, office manager, secretary, business manager, finance manager, technician, technicians, cook, cleaner, cleaners, minibus driver, escort, governor, line manager, trainee, mentor, partner teacher, colleague, colleagues, teacher, staff, teachers, department, midday, middays, athrawon, secretary, maths team, english team, science team`,
  title: 'mr, mrs, miss, ms, dr, mx, sir, father, sister, rev, revd',
  // Place
  place: `school, schools, academy, college, nursery, sixth form, trust, our trust, mat, ysgol, yr ysgol, coleg, unit, pru`,
  subject: `maths, english, science, physics, chemistry, biology, history, geography, french, german, spanish, welsh, cymraeg, art, drama, music, pe, re, rs, dt, ict, it, computing, food tech, textiles, business, sociology, psychology, latin, phonics, reading, swimming, spelling, literacy, numeracy, games, cello, violin, piano, guitar, brass, choir, orchestra`,
  flock: `swallows, kingfishers, kingfisher, hedgehogs, foxes, owls, badgers, robins, otters, squirrels, oaks, willow, willows, acorns, ladybirds, butterflies, bumblebees, caterpillars, dolphins, penguins, puffins, wrens, kestrels, falcons, beech, maple, rowan, sycamore, elm, hazel, holly, chestnut, sunflowers, daisies, ducklings, tadpoles, starfish, seahorses, herons, woodpeckers, dragonflies, moles, pelicans`,
  some: 'one, two, three, four, five, six, some, none, couple, few, half, each, most, all, any, lot, #n',
  det: 'a, an, one, this, that, the, another, some, same, these, those, two, three, four, five, another, couple of, bunch of, group of, whole, every, little, wee, poor',
  adj: 'lovely, gorgeous, little, new, old, ex, former, current, whole, amazing, brilliant, wonderful, poor, mad, tiny, favourite, small, quiet, shy, naughty, tricky, nasty, horrible, autistic, nonverbal, non verbal, sen, send, eal, gcse, a level, btec, reception, nursery, mixed, top, bottom, lower, upper, own, @subject',
  group: 'class, classes, form, forms, set, sets, group, groups, lot, lads, team, choir, band, crew, squad, cohort, tutees, tutor group, form group, nurture group, sixth formers, leavers, bottom set, top set, lower set, reception, nursery, register, lesson, lessons, club, unit',
  day: `monday, tuesday, wednesday, thursday, friday, mon, tues, tue, weds, wed, thurs, thu, fri, today, tomorrow, next week, this week, week after next`,
  grade: `#y, year #g, yr #g, years #g, year one, year two, year three, year four, year five, year six, year seven, year eight, year nine, year ten, year eleven, year twelve, year thirteen, blwyddyn #g, p #g`,
};
