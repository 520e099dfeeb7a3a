/**
 * Imported by every fuzz test: one seed, so that a commit always gives one answer. Other inputs are tried with
 * `FUZZ_SEED=7 npm run unit -- test/unit/fuzz`; what they find becomes a case of its own.
 */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261121) });
