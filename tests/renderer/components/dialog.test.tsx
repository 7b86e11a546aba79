import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../renderer/components/button.tsx';
import { Dialog } from '../../../renderer/components/dialog.tsx';
import { TextField } from '../../../renderer/components/text-field.tsx';
import { findBarriers } from '../../support/axe.ts';

function Page({ onSubmit }: { readonly onSubmit?: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Mover</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title="¿Para cuándo?"
        onSubmit={onSubmit}
        footer={
          <Button variant="primary" type="submit">
            Guardar
          </Button>
        }
      >
        <TextField label="Qué le dijiste" value="" onChange={() => {}} autoFocus />
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  it('closes with Escape and gives the focus back to what opened it', async () => {
    const user = userEvent.setup();
    render(<Page />);
    const opener = screen.getByRole('button', { name: 'Mover' });
    await user.click(opener);
    expect(screen.getByRole('dialog', { name: '¿Para cuándo?' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Qué le dijiste'));

    await user.keyboard('{Escape}');

    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(opener);
  });

  it('is sent with Enter from any of its fields', async () => {
    const user = userEvent.setup();
    let sent = 0;
    render(
      <Page
        onSubmit={() => {
          sent += 1;
        }}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Mover' }));
    await user.keyboard('{Enter}');
    expect(sent).toBe(1);
  });

  it('has no barrier that axe can find', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole('button', { name: 'Mover' }));
    expect(await findBarriers()).toEqual([]);
  });
});
