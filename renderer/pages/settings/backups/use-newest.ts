import type { BackupPlace, BackupSide } from '../../../../shared/ipc/backups.ts';
import { useText } from '../../../text/use-text.ts';
import { useWhen } from './use-when.ts';

const minuteMs = 60_000;

/** Of when the newest backup of a folder is, and when it was found whole: an old one checked again is old. */
export function useNewest(): (place: BackupPlace, side: BackupSide) => string {
  const { t } = useText();
  const when = useWhen();
  return (place, { newest }) => {
    if (!newest) return t(place === 'own' ? 'backup.none' : 'backup.second-none');
    const { at, checkedAt } = newest;
    const isAgain = Date.parse(checkedAt) - Date.parse(at) > minuteMs;
    if (!isAgain)
      return t(place === 'own' ? 'backup.checked' : 'backup.second-checked', { when: when.on(at) });
    return t(place === 'own' ? 'backup.checked-again' : 'backup.second-checked-again', {
      made: when.on(at),
      checked: when.on(checkedAt),
    });
  };
}
