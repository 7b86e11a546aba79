import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Row } from '../../../renderer/components/row.tsx';
import { RowArea } from '../../../renderer/components/row-area.tsx';
import { RowList } from '../../../renderer/components/row-list.tsx';
import { Seal } from '../../../renderer/components/seal.tsx';
import { findBarriers } from '../../support/axe.ts';

function Page({ opened = [] }: { readonly opened?: string[] }) {
  const row = (words: string) => (
    <Row
      lead={<Seal state="open" />}
      words={words}
      due="hoy"
      keys={[{ id: 'kept', hint: 'C', label: 'cumplida', onPress: () => opened.push('kept') }]}
      onOpen={() => opened.push(words)}
    />
  );
  return (
    <RowArea>
      <RowList label="Vence hoy">
        {row('uno')}
        {row('dos')}
      </RowList>
      <RowList label="En riesgo">{row('tres')}</RowList>
    </RowArea>
  );
}

const focused = () => document.activeElement?.textContent;

describe('Row', () => {
  it('is reached from the next one, across lists, with arrows and with J and K', async () => {
    const user = userEvent.setup();
    render(<Page />);
    screen.getByRole('button', { name: 'uno' }).focus();
    await user.keyboard('{ArrowDown}j');
    expect(focused()).toBe('tres');
    await user.keyboard('k');
    expect(focused()).toBe('dos');
    await user.keyboard('{Home}');
    expect(focused()).toBe('uno');
  });

  it('opens with Enter, and with a second click', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    render(<Page opened={opened} />);
    const row = screen.getByRole('button', { name: 'dos' });
    await user.click(row);
    expect(opened).toEqual([]);
    await user.click(row);
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['dos', 'dos']);
  });

  it('opens with Enter after a click beside its words', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    render(<Page opened={opened} />);
    await user.click(screen.getAllByText('hoy')[1] as Element);
    expect(focused()).toBe('dos');
    expect(opened).toEqual([]);
    await user.keyboard('{Enter}');
    expect(opened).toEqual(['dos']);
  });

  it('hears its letters while the focus is in it, and with no modifier', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    render(<Page opened={opened} />);
    screen.getByRole('button', { name: 'uno' }).focus();
    await user.keyboard('{Control>}c{/Control}{Shift>}c{/Shift}x');
    expect(opened).toEqual([]);
    await user.keyboard('c');
    expect(opened).toEqual(['kept']);
  });

  it('takes its keys as buttons too', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    render(<Page opened={opened} />);
    await user.click(screen.getByRole('button', { name: 'uno' }));
    await user.click(screen.getAllByRole('button', { name: 'cumplida' })[0] as Element);
    expect(opened).toEqual(['kept']);
  });

  it('has no barrier that axe can find', async () => {
    render(<Page />);
    expect(await findBarriers()).toEqual([]);
  });
});
