import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ChipsField } from '../../../renderer/components/chips-field.tsx';
import { Dialog } from '../../../renderer/components/dialog.tsx';
import { findBarriers } from '../../support/axe.ts';

function Page({ tidy }: { readonly tidy?: (text: string) => string | undefined }) {
  const [values, setValues] = useState<readonly string[]>(['formigal']);
  return (
    <ChipsField
      label="Etiquetas"
      prefix="#"
      values={values}
      onChange={setValues}
      removeLabel={(value) => `Quitar ${value}`}
      {...(tidy && { tidy })}
    />
  );
}

const chips = () => screen.queryAllByRole('listitem').map((chip) => chip.textContent);

describe('ChipsField', () => {
  it('adds what is written with Enter, without its sign, and never twice', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.type(screen.getByRole('textbox'), '#grupo-14{Enter}formigal{Enter}');
    expect(chips()).toEqual(['#formigal', '#grupo-14']);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it('holds what is being typed when its form is saved from it', async () => {
    const user = userEvent.setup();
    const saved: unknown[] = [];
    render(
      <Dialog isOpen title="Editar" onClose={() => {}} onSubmit={() => saved.push(chips())}>
        <Page />
      </Dialog>,
    );
    await user.type(screen.getByRole('textbox'), 'uno{Control>}{Enter}{/Control}');
    expect(saved).toEqual([['#formigal', '#uno']]);
  });

  it('removes the last one with Backspace in the empty field', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.type(screen.getByRole('textbox'), 'uno{Enter}{Backspace}');
    expect(chips()).toEqual(['#formigal']);
  });

  it('removes one by its button and keeps the focus in the field', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole('button', { name: 'Quitar formigal' }));
    expect(chips()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('keeps in the field what cannot be kept', async () => {
    const user = userEvent.setup();
    render(<Page tidy={() => undefined} />);
    await user.type(screen.getByRole('textbox'), 'marta@{Enter}');
    expect(chips()).toEqual(['#formigal']);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('marta@');
  });

  it('has no barrier that axe can find', async () => {
    render(<Page />);
    expect(await findBarriers()).toEqual([]);
  });
});
