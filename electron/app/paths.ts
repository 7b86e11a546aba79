/** Where things are: the user's files, and the program's own. */
import { join } from 'node:path';

/** The program's paths and the overrides for development, which a packaged program ignores. */
export type Paths = {
  /** Where the user's own journal is unless they chose a folder: `<userData>/journal`. */
  readonly journal: string;
  /** The own journal's folder as named by the environment. */
  readonly forcedJournal?: string;
  /** The sample journal's folder, which comes and goes. */
  readonly sample: string;
  /** The built generator of the sample journal. */
  readonly makeSample: string;
  /** The built worker in which backups are rehearsed. */
  readonly rehearsal: string;
  /** The program's icon, for the window where the system does not bring one. */
  readonly icon: string;
  /** How far each journal was seen to go. */
  readonly heads: string;
  /** Device settings. */
  readonly device: string;
  /** The page's built files. */
  readonly page: string;
  readonly preload: string;
  /** Address of the page's development server. */
  readonly devUrl?: string;
  /** An instant at which the clock starts. */
  readonly startAt?: string;
};

/** Works the paths out; `here` is the folder of the built main process. */
export function pathsFor(options: {
  readonly userData: string;
  readonly here: string;
  readonly isPackaged: boolean;
  readonly env: { readonly [name: string]: string | undefined };
}): Paths {
  const env = options.isPackaged ? {} : options.env;
  return {
    journal: join(options.userData, 'journal'),
    ...(env.PALABRA_JOURNAL && { forcedJournal: env.PALABRA_JOURNAL }),
    sample: join(options.userData, 'sample'),
    makeSample: join(options.here, 'sample.js'),
    rehearsal: join(options.here, 'rehearsal.js'),
    icon: join(options.here, 'icon.png'),
    heads: join(options.userData, 'heads.json'),
    device: join(options.userData, 'device.json'),
    page: join(options.here, '../renderer'),
    preload: join(options.here, '../preload/preload.cjs'),
    ...(env.PALABRA_DEV_URL && { devUrl: env.PALABRA_DEV_URL }),
    ...(env.PALABRA_NOW && { startAt: env.PALABRA_NOW }),
  };
}
