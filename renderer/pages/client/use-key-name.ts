import { reservedFactKeys } from '../../../shared/journal/fact.ts';
import { fold } from '../../../shared/search/fold.ts';
import { useText } from '../../text/use-text.ts';

/** Reserved keys are words of the program's, so they are said in its language, and read in it. */
export function useKeyName() {
  const { t } = useText();
  const said = (key: (typeof reservedFactKeys)[number]) => t(`client.fact-key.${key}`);
  return {
    nameOf: (key: string): string => {
      const reserved = reservedFactKeys.find((one) => one === key);
      return reserved ? said(reserved) : key;
    },
    /** What was typed as a key: the reserved one when it is its name. */
    keyFrom: (name: string): string => {
      const typed = name.trim();
      return reservedFactKeys.find((one) => fold(said(one)) === fold(typed)) ?? typed;
    },
  };
}
