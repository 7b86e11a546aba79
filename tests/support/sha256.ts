import { createHash } from 'node:crypto';
import type { StartHash } from '../../shared/transfer/journal-file.ts';

/** SHA-256 as `shared` asks for it. */
export const sha256: StartHash = () => {
  const hash = createHash('sha256');
  return { update: (text) => hash.update(text, 'utf8'), hex: () => hash.digest('hex') };
};
