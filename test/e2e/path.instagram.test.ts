/** The whole path on the instagram replica. See path.ts. */
import { walkPaths } from './path.ts';

walkPaths('instagram');
