/** SHA-256 as `shared` asks for it, which may not use Node. */
import { createHash } from 'node:crypto';

/** A fresh running hash. */
export function sha256() {
  const hash = createHash('sha256');
  return {
    update(text: string): void {
      hash.update(text);
    },
    hex: (): string => hash.digest('hex'),
  };
}
