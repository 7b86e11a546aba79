import type { Failure, Problem } from '../../shared/ipc/failure.ts';
import type { Say } from './use-text.ts';

/** What is wrong with one field, as a sentence to stand under it. */
export function problemText(t: Say, problem: Problem): string {
  return t(`problem.${problem.reason}`);
}

/** A failure as a sentence that says what to do. */
export function failureText(t: Say, failure: Failure): string {
  switch (failure.code) {
    case 'invalid': {
      const [first] = failure.problems;
      return first ? problemText(t, first) : t('failure.invalid');
    }
    case 'folder-busy':
      return failure.computer === undefined
        ? t('failure.folder-busy')
        : t('failure.folder-busy-elsewhere', { computer: failure.computer });
    case 'file-too-large':
      return t('failure.file-too-large', {
        megabytes: failure.megabytes,
        limitMegabytes: failure.limitMegabytes,
      });
    case 'file-newer':
      return t('failure.file-newer', { major: failure.major });
    case 'file-refused':
      return t('failure.file-refused', { total: failure.total });
    default:
      return t(`failure.${failure.code}`);
  }
}
