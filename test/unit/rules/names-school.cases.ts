import type { Cases } from './cases.ts';

export default {
  yes: [
    'New job at [[Brackenfield]]!', 'Eight years at [[Brackenfield High]] today', '[[BHS]] netball team off to the finals', 'love working at [[bracky]]',
    '[[#TeamBrackenfield]]', 'well done all [[@BrackenfieldHS]]', 'email office@[[brackenfield.example.sch.uk]]', 'went to the [[Brakenfield]] reunion',
    'Monday mornings at [[B r a c k e n f i e l d]]', '[[Bracken field]] fun run was a wash out', '[[B.H.S.]] for ever', 'the kids at [[brackenfield high]] deserve better',
    'bio: Teacher of geography, [[Brackenfield HS]]', '[[BRACKENFIELD]] ARE THE CHAMPIONS', '[[𝓑rackenfield]] open evening', '[[#brackenfieldhigh]] results day',
    'It is [[Brackenfields]] turn to host', 'away win, absolute machines [[#BHSfamily]]',
  ],
  no: [
    'wee coffee van up at Brackenfield of Ardlow is back',
    'Roadworks on Brackenfield Road', 'Brackenfield Farm has puppies', 'pint at the Brackenfield Arms', 'what a goal from Joe Brackenfield', 'my school, my rules',
    'walked through the bracken, field after field of it', 'Mrs Brackenfield from church made a trifle', 'High School Musical again', 'Ottermouth in the sunshine',
  ],
} satisfies Cases;
