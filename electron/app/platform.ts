/** Which of the three systems this is. */
import type { Platform } from '../../shared/settings/accelerator.ts';

/** The system by Node's name for it; whatever else runs a desktop is taken for a Linux. */
export function platformName(platform: NodeJS.Platform): Platform {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
