/** The whole path on the x replica. See path.ts. */
import { walkPaths } from './path.ts';

walkPaths('x');
