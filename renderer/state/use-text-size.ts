import { useCallback } from 'react';
import { type TextSize, textSizes } from '../../shared/settings/device.ts';
import { useText } from '../text/use-text.ts';
import { setAppState, useApp } from './app-state.ts';
import { useToasts } from './toasts.ts';
import { useAct } from './use-act.ts';

/** Sizes of the text: choosing one, and the next larger (1), smaller (-1) or the designed one (0). */
export function useTextSize() {
  const { t } = useText();
  const { textSize } = useApp().device;
  const act = useAct();
  const show = useToasts((toasts) => toasts.show);

  const choose = useCallback(
    async (size: TextSize) => {
      const app = await act.run('app.choose', { textSize: size });
      if (app) setAppState(app);
      return app !== undefined;
    },
    [act],
  );
  const step = useCallback(
    async (by: 1 | 0 | -1) => {
      const next = by === 0 ? 100 : textSizes[textSizes.indexOf(textSize) + by];
      if (next === undefined) {
        show({ text: t(by > 0 ? 'text-size.largest' : 'text-size.smallest', { size: textSize }) });
      } else if (next !== textSize) await choose(next);
    },
    [choose, show, t, textSize],
  );
  return { textSize, choose, step };
}
