/** How staff type on a phone, and the word meant. Only what the rules need to see. */
export const textSpeak = new Map(Object.entries({
  u: 'you', ur: 'your', r: 'are', urself: 'yourself', ya: 'you', yous: 'you', yrs: 'years',
  '2moz': 'tomorrow', '2moro': 'tomorrow', '2mrw': 'tomorrow', tmrw: 'tomorrow', tmw: 'tomorrow', tomoz: 'tomorrow', tomo: 'tomorrow',
  '2day': 'today', '2nite': 'tonight', tonite: 'tonight', b4: 'before', cos: 'because', coz: 'because', cuz: 'because', bcos: 'because', bcoz: 'because',
  tho: 'though', thru: 'through', ppl: 'people', wk: 'week', wks: 'weeks', pls: 'please', plz: 'please', thx: 'thanks', msg: 'message', msgd: 'messaged',
  m8: 'mate', l8: 'late', gr8: 'great', w8: 'wait', sch: 'school', skl: 'school', skool: 'school', hw: 'homework', hwk: 'homework', 
  dm: 'message', dmd: 'messaged', dms: 'messages', bday: 'birthday', gd: 'good', prob: 'probably', probs: 'probably',
  defo: 'definitely', obvs: 'obviously', ofc: 'of course', abt: 'about', sum1: 'someone', some1: 'someone', ne1: 'anyone', no1: 'nobody', hv: 'have', wat: 'what', wot: 'what',
  // Scots, as it is typed
  fae: 'from', tae: 'to', intae: 'into', ower: 'over', hame: 'home', heid: 'head', naw: 'no', nane: 'none', yin: 'one', yins: 'ones', wan: 'one', twa: 'two', dae: 'do', gie: 'give', mair: 'more', maist: 'most', hale: 'whole', faither: 'father', mither: 'mother', faimily: 'family', didna: 'didnt', canna: 'cant', dinna: 'dont', couldna: 'couldnt', aboot: 'about', efter: 'after', ye: 'you', yer: 'your', yersel: 'yourself', oor: 'our', aff: 'off', doon: 'down', oot: 'out', hoose: 'house', ain: 'own', afore: 'before', atween: 'between', nae: 'no', auld: 'old', telt: 'told', heidie: 'headteacher', heidies: 'headteachers', mgmt: 'management', jannies: 'caretakers', jannie: 'caretaker', janitor: 'caretaker', greetin: 'crying', himsel: 'himself', hersel: 'herself', dinnae: 'dont', disnae: 'doesnt', wisnae: 'wasnt', widnae: 'wouldnt', hidnae: 'hadnt', cannae: 'cant', willnae: 'wont', lassie: 'lass', lassies: 'lasses', laddie: 'lad',
  yere: 'youre', noo: 'now', 
  // Other parts: Norfolk, the north of England, the Midlands
  hent: 'havent', hant: 'havent', thass: 'thats', thas: 'thats', summat: 'something', summit: 'something', owt: 'anything', nowt: 'nothing', mom: 'mum', moms: 'mums',
  teh: 'the', thier: 'their', recieved: 'received', tchr: 'teacher', tchrs: 'teachers', kidz: 'kids', bf: 'boyfriend', gf: 'girlfriend', yh: 'yeah', 
  n: 'and', nd: 'and', wi: 'with', w: 'with', soz: 'sorry', hols: 'holidays', hubby: 'husband', hubbys: 'husbands', ofstead: 'ofsted', offsted: 'ofsted', oftsed: 'ofsted', 'ofsteds': 'ofsteds',
  safegaurding: 'safeguarding', prinicpal: 'principal', govs: 'governors', gov: 'governor', dept: 'department', slts: 'slt',
}));
