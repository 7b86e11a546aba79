/** The timeline alone, on a client with something of everything. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { HealthTimeline } from '../../renderer/charts/health-timeline/health-timeline.tsx';
import { setAppState } from '../../renderer/state/app-state.ts';
import { healthEventsOf } from '../../shared/health/events-of.ts';
import { historyOf } from '../../shared/health/timeline.ts';
import type { AppState } from '../../shared/ipc/contract.ts';
import { defaultDevice, type Language } from '../../shared/settings/device.ts';
import { messages } from '../../shared/text/index.ts';
import { entry, outcome, promise, stamps, step } from './make.ts';

const today = '2026-11-25';
export const records = {
  entries: [
    entry('first', 'marta', '2026-06-01'),
    entry('warm', 'marta', '2026-07-01', { warmth: 1 }),
    entry('third', 'marta', '2026-08-01'),
    entry('last', 'marta', '2026-10-09', { warmth: 2 }),
    entry('plan', 'marta', '2026-12-01', { plan: true }),
  ],
  promises: [
    promise('prices', 'marta', '2026-07-01', {
      about: 'los precios',
      due: { day: '2026-07-20', precision: 'day' },
      steps: [step('made', '2026-07-01'), step('broken', '2026-07-25')],
    }),
  ],
  outcomes: [outcome('mended', 'marta', '2026-08-20', { kind: 'repair', repairs: ['prices'] })],
};
const ownWords = [
  { ...stamps('own', '2026-09-01'), day: '2026-09-01', word: 'fragile' as const, reason: 'dudas' },
];

export function showTimeline({
  language = 'es' as Language,
  cursor = undefined as string | undefined,
  data = records,
} = {}) {
  setAppState({ today, language, device: defaultDevice } as AppState);
  const opened: unknown[] = [];
  const read: (string | undefined)[] = [];
  const history = historyOf(healthEventsOf(data), { tolerance: 'normal' });
  const onOpen = (record: unknown) => opened.push(record);
  function Held() {
    const [day, setDay] = useState(cursor);
    const onCursorChange = (to: string | undefined) => {
      read.push(to);
      setDay(to);
    };
    return (
      <HealthTimeline
        {...{ history, today, onOpen, onCursorChange, ownWords }}
        records={data}
        firstDay="2026-06-01"
        cursor={day}
        sentence="Atenta"
      />
    );
  }
  const view = render(
    <IntlProvider locale={language} messages={messages[language]}>
      <Held />
    </IntlProvider>,
  );
  const slider = screen.getByRole('slider');
  const says = () => slider.getAttribute('aria-valuetext') ?? '';
  slider.focus();
  return { ...view, user: userEvent.setup({ delay: null }), slider, says, opened, read };
}
