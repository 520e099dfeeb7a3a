/** The whole path on the facebook replica. See path.ts. */
import { walkPaths } from './path.ts';

walkPaths('facebook');
