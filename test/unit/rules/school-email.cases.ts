import type { Cases } from './cases.ts';

export default {
  yes: [
    'send it to [[j.reed@brackenfield.example.sch.uk]]', 'comment: [[office@brackenfield.example.sch.uk]] will sort you out', 'my work one is [[jreed at brackenfield dot example dot sch dot uk]]',
    'bio: [[j.reed@staff.brackenfield.example.sch.uk]]', 'E: [[J.REED@BRACKENFIELD.EXAMPLE.SCH.UK]]', 'write to [[head(at)brackenfield.example.sch.uk]]',
  ],
  no: [
    'send it to j.reed@example.com', 'the address is office@otherschool.example.org', 'meet me at brackenfield at 8', 'j.reed@notbrackenfield.example.com', 'see brackenfield.example.sch.uk for the menu',
  ],
} satisfies Cases;
