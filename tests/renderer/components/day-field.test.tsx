import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { describe, expect, it } from 'vitest';
import { DayField } from '../../../renderer/components/day-field.tsx';
import { Dialog } from '../../../renderer/components/dialog.tsx';
import { findBarriers } from '../../support/axe.ts';

const IMPOSSIBLE = 'Esa fecha no existe.';

const shown = () => screen.getAllByRole('spinbutton').map((part) => part.textContent);

function Form({
  saved,
  ...limits
}: {
  readonly saved: (string | undefined)[];
  readonly minDay?: string;
  readonly maxDay?: string;
}) {
  const [day, setDay] = useState<string | undefined>('2026-12-10');
  return (
    <I18nProvider locale="es-ES">
      <Dialog
        isOpen
        title="Mover"
        onClose={() => {}}
        onSubmit={() => saved.push(day)}
        footer={<button type="submit">Guardar</button>}
      >
        <DayField
          {...limits}
          tooEarly={(first) => `No antes del ${first}`}
          tooLate="Aún no ha llegado"
          label="Para cuándo"
          value={day}
          onChange={setDay}
          impossible={IMPOSSIBLE}
          openLabel="Abrir el calendario"
          previousLabel="Mes anterior"
          nextLabel="Mes siguiente"
        />
      </Dialog>
    </I18nProvider>
  );
}

function Page({
  first,
  given,
  onRefusedChange,
}: {
  readonly first?: string;
  readonly given: (string | undefined)[];
  readonly onRefusedChange?: (isRefused: boolean) => void;
}) {
  const [day, setDay] = useState(first);
  return (
    <I18nProvider locale="es-ES">
      <DayField
        label="Para cuándo"
        value={day}
        onChange={(next) => {
          given.push(next);
          setDay(next);
        }}
        onRefusedChange={onRefusedChange}
        impossible={IMPOSSIBLE}
        openLabel="Abrir el calendario"
        previousLabel="Mes anterior"
        nextLabel="Mes siguiente"
        clearLabel="Sin fecha"
        quickChoices={[{ id: 'tomorrow', label: 'mañana', day: '2026-11-26' }]}
      />
      <button type="button">después</button>
    </I18nProvider>
  );
}

async function write(user: ReturnType<typeof userEvent.setup>, keys: string) {
  await user.click(screen.getAllByRole('spinbutton')[0] as Element);
  await user.keyboard(keys);
  await user.click(screen.getByRole('button', { name: 'después' }));
}

describe('DayField', () => {
  it('gives the day that is written', async () => {
    const user = userEvent.setup();
    const given: (string | undefined)[] = [];
    render(<Page given={given} />);
    await write(user, '9122026');
    expect(given).toEqual(['2026-12-09']);
    expect(screen.queryByText(IMPOSSIBLE)).toBeNull();
  });

  it('takes two figures as a year of this century', async () => {
    const user = userEvent.setup();
    const given: (string | undefined)[] = [];
    render(<Page given={given} />);
    await write(user, '91226');
    expect(given).toEqual(['2026-12-09']);
  });

  it('says that 30 February is not a day, and gives none in its place', async () => {
    const user = userEvent.setup();
    const given: (string | undefined)[] = [];
    render(<Page given={given} />);
    await write(user, '30022026');
    expect(screen.getByText(IMPOSSIBLE)).toBeTruthy();
    expect(given).toEqual([]);
  });

  it('says so of a day left half written', async () => {
    const user = userEvent.setup();
    const given: (string | undefined)[] = [];
    render(<Page given={given} />);
    await write(user, '9');
    expect(screen.getByText(IMPOSSIBLE)).toBeTruthy();
    expect(given).toEqual([]);
  });

  it('keeps what is no day as it was written, and tells the page to be silent', async () => {
    const user = userEvent.setup();
    const given: (string | undefined)[] = [];
    const refused: boolean[] = [];
    render(<Page first="2026-12-10" given={given} onRefusedChange={(is) => refused.push(is)} />);
    await user.click(screen.getAllByRole('spinbutton')[0] as Element);
    await user.keyboard('3102');
    expect(screen.getByText(IMPOSSIBLE)).toBeTruthy();
    expect(refused.at(-1)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'después' }));
    expect(shown()).toEqual(['31', '02', '2026']);
    await user.click(screen.getAllByRole('spinbutton')[1] as Element);
    await user.keyboard('3');
    await user.click(screen.getByRole('button', { name: 'después' }));
    expect(shown()).toEqual(['31', '03', '2026']);
    expect(given.at(-1)).toBe('2026-03-31');
    expect(refused.at(-1)).toBe(false);
    expect(screen.queryByText(IMPOSSIBLE)).toBeNull();
  });

  it('keeps 31 November, though 31 January was met on the way', async () => {
    const user = userEvent.setup();
    render(<Page first="2026-12-10" given={[]} />);
    await write(user, '31112026');
    expect(shown()).toEqual(['31', '11', '2026']);
    expect(screen.getByText(IMPOSSIBLE)).toBeTruthy();
  });

  it('holds back its form, whatever saves it, until what is written is a day', async () => {
    const user = userEvent.setup();
    const saved: (string | undefined)[] = [];
    render(<Form saved={saved} />);
    await user.click(screen.getAllByRole('spinbutton')[0] as Element);
    await user.keyboard('3102{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(saved).toEqual([]);
    expect(screen.getByText(IMPOSSIBLE)).toBeTruthy();
    await user.click(screen.getAllByRole('spinbutton')[1] as Element);
    await user.keyboard('327{Control>}{Enter}{/Control}');
    expect(saved).toEqual(['2027-03-31']);
  });

  it('gives the day of a quick choice, and none when it is cleared', async () => {
    const user = userEvent.setup();
    const given: (string | undefined)[] = [];
    render(<Page first="2026-12-09" given={given} />);
    await user.click(screen.getByRole('button', { name: 'mañana' }));
    await user.click(screen.getByRole('button', { name: /Sin fecha/ }));
    expect(given).toEqual(['2026-11-26', undefined]);
  });

  it('leaves one in the field after clearing it, ready to write', async () => {
    const user = userEvent.setup();
    render(<Page first="2026-12-09" given={[]} />);
    await user.click(screen.getByRole('button', { name: /Sin fecha/ }));
    expect(document.activeElement).toBe(screen.getAllByRole('spinbutton')[0]);
    expect(screen.queryByText(IMPOSSIBLE)).toBeNull();
  });

  it('has no barrier that axe can find', async () => {
    render(<Page first="2026-12-09" given={[]} />);
    expect(await findBarriers()).toEqual([]);
  });

  it('saves no day before the first one or after the last one', async () => {
    const user = userEvent.setup();
    const saved: (string | undefined)[] = [];
    const { rerender } = render(<Form saved={saved} maxDay="2026-12-09" />);
    expect(screen.getByText('Aún no ha llegado')).toBeTruthy();
    const save = screen.getByRole('button', { name: 'Guardar' });
    await user.click(save);
    rerender(<Form saved={saved} minDay="2026-12-11" />);
    expect(screen.getByText('No antes del 2026-12-11')).toBeTruthy();
    await user.click(save);
    expect(saved).toEqual([]);
    rerender(<Form saved={saved} minDay="2026-12-10" maxDay="2026-12-10" />);
    await user.click(save);
    expect(saved).toEqual(['2026-12-10']);
  });
});
