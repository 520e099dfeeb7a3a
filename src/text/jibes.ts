/** Insults that need no bad word: somebody likened to a thing, waved away, or talked down to; and names people are called. */
import { phrases } from './phrases.ts';

/** Measured against a thing, and found wanting. */
export const likened = phrases(`
@wits (of|o|off) ~1 (a|an|two|wet|cold|boiled|damp|mouldy|soggy|stale), @mug (like|on (her|him|it|them|you) like) (a|an|old|wet),
(as much|less|more) ~1 (brains|charm|class|manners|personality|sense|use|warmth) ~1 (as|in|than) (a|an|my|the|two),
(couldnt|cant|cannot) ~8 (if|wi|with) ((he|she|they|you|youd|hed|shed|theyd) (drew|gave|had|paid|tried|was|were)|someone|somebody|both (feet|hands)|two hands|directions|instructions),
(couldnt|cannot|cant) (blow|boil|butter|catch|drain|draw|empty|fight|hit|organise|pour|run|tie|toast) (a|an|butter|custard|her|his|its|piss|their|toast|water|your) ~4 (in|off|on|out of|from) (a|an|the),
(lot|place|school|shower|slt|trust) (cant|couldnt|wouldnt) ~1 (a|an|custard|it|ivy|paint|the|toast|water),
if (arrogance|brains|bullshit|charm|common sense|cheek|ignorance|laziness|moaning|stupidity|wit) (was|were),
(brain|face|mouth|voice) (for|made for|only a), (dafter|denser|dimmer|duller|slower|thicker|wetter) (and|than) (a|an|he|she|the|they|two|you),
(couldnt|cant) find ~3 (on a map|with (a|both|two)|in a (brewery|phone)),
(dense|dim|dull|sharp|slow|thick|useful|useless|welcome|popular|subtle) as (a|an|custard|mince|muck|pig|porridge|shit|two),
(bricks|cards|clowns|fries|pages|pence|sandwich+|sheep|stops) short (of|in), lights (are)? on ~2 (nobody|no one|nobodys|no ones),
short of a (load|picnic|set|deck|full), (nothing|not a lot|not much|tumbleweed|fresh air|wind|wool) (between|upstairs) ~1 ears, room temperature iq,
(wheel|hamster|lift) ~4 (hamster|top floor), (not the|hardly the) ~1 (brightest|quickest|sharpest), (better|more) manners than, excuse for (a|an),
waste of (a|an)? ~1 (airtime|bandwidth|carbon|chair|desk|oxygen|parking|salary|seat|skin|space|wage), @wits by ~1 (a|pass),
(should never|shouldnt) ~1 (allowed|let|trusted) ~1 (breed|breeding|children|kids|near (a|any) (child|kid|school)|procreate),
(never|shouldnt) have (bred|had kids|had children)
`);

/** Sent away, told to be quiet, or told what they are, straight to their face. */
export const waved = phrases(`
(aw|oh|go)? away (an|and|n) (bile|boil|bite|chase|fling|play|raffle|run|shite|take|throw|wash), (wind|reel) your neck in,
(boil|bile) your (heid|head), (haud|hold|shut|stop) your (cakehole|face|geg|gob|mouth|noise|trap|weesht|wheesht|wisht|yapping), (cau|cae) (dy|hi),
cer i grafu,
(crawl|get|go|scuttle|slither) back (in|into|to|under|down) (it|the (bin|box|cave|hole|sewer|swamp)|whatever|wherever|your (bin|box|bridge|cave|hole|pram|rock|swamp|twitter)),
(get|go) in the (bin|sea), (oh|just) do one (love|mate|pal|you), (can|please|you) do one, (bog|bugger|feck|naff|sod) off, (fuck|piss) off (and|back|out|then|you), bore off,
(take a|go take a) (hike|running jump|long walk), do (everyone|us all) a favour (and)?,
(nobody|no one|nobdy|naebody) (asked|invited|rattled) (for)? (you|your), people like you (are|make|need|should),
(do you|did you) (practise|rehearse|train to), is (it|being ~1) a (gift|talent), catch yourself on,
(you are|youre|you were) (a|an) ~1 (a|an) ~1 and (a|an),
(the|to the) (charming|delightful|lovely) (creature|gentleman|individual|lady|specimen) (in|that|who|with)
`);

/** Names that are never kind, from all over. */
export const names = phrases(`
(absolute|complete|pure|right|such a|total|utter|you|youse) (wee|old|big|bitter|daft|fat|sad|sorry)? (boot|fanny|fud|gowk|lump|maggot|nugget|radge|tumshie|weapon|wetwipe|bam|spoon|minge|helmet|doughnut|donut|walnut),
(a|that|this) (wee|fat|pure|right|total) (boot|fanny|fud|radge|tumshie|bam|rocket), that (maggot|nugget|radge|tumshie|fud|bam|minger), arsewipe+,
barmpot+, bawbag+, berk+, besom, (bag|cakehole|clown shoes|lump|sack|state|waste) of a (dad|human|man|mum|parent|person|teacher|woman), blockhead+,
bootlick*, buffoon+, cachgi, charlatan+, coc oen, dafty, dobber+, dolt+, dunderheid+, dunderhead+, eediat+, egotist+, fishwife, gargoyle+, glaikit,
gomeril, gorgon, grass+ me up, harridan+, heidbanger+, hypocrite+, ignoramus*, judas, knuckle dragg*,
(lazy|useless|great|selfish|thick|fat) ~1 (article|lump|shower|streak), lembo, llo, lummox, mardy (arse|bum|cow|git|mare), mouth breath*,
neanderthal+, neek, nincompoop+, ninny, nitwit+, nobhead+, nonentit*, nyaff+, oaf+, oik+, parasit*, philistine+, pipsqueak+, pond life, pondlife,
popinjay, prig+, radgie+, sket, skank+, slapper+, sleekit, (little|that|you) sneak, (little|that|you) snitch, sycophant*, toady, torn faced, tosspot+,
twerp+, twit, twmffat, wallad, walloper+, wasteman, wastemen, wasteyute, wazzock+, (little|lying|sly|wee) (rat|toad|weasel), weasel+, wet wipe, wretch+, yampy, zoomer
`);
