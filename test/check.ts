import { sites } from '../src/registry.ts';
export async function main(args: string[]) { console.log(args, sites.map((s) => s.id)); }
