import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Checkbox } from '../../../renderer/components/checkbox.tsx';
import { SegmentedControl } from '../../../renderer/components/segmented-control.tsx';
import { SelectField } from '../../../renderer/components/select-field.tsx';
import { TextField } from '../../../renderer/components/text-field.tsx';
import { findBarriers } from '../../support/axe.ts';

const options = [
  { id: 'tu', label: 'De tú' },
  { id: 'usted', label: 'De usted', description: 'con apellido' },
] as const;

describe('fields', () => {
  it('say their error as part of the field', () => {
    render(<TextField label="Correo" value="marta@" onChange={() => {}} error="Le falta algo." />);
    const input = screen.getByLabelText('Correo');
    const describedBy = input.getAttribute('aria-describedby') ?? '';
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy.split(' ').map((id) => document.getElementById(id)?.textContent)).toContain(
      'Le falta algo.',
    );
  });

  it('leave Enter to a long text and send it with Ctrl', async () => {
    const user = userEvent.setup();
    let sent = 0;
    render(
      <TextField
        label="Nota"
        isMultiline
        value=""
        onChange={() => {}}
        onEnter={() => {
          sent += 1;
        }}
      />,
    );
    await user.click(screen.getByLabelText('Nota'));
    await user.keyboard('{Enter}');
    expect(sent).toBe(0);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent).toBe(1);
  });

  it('choose from a list with the keyboard alone', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    render(
      <SelectField label="Trato" value="tu" onChange={(id) => chosen.push(id)} options={options} />,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual(['usted']);
  });

  it('have no barrier that axe can find', async () => {
    render(
      <>
        <TextField
          label="Nombre"
          value=""
          onChange={() => {}}
          description="Como la llamas"
          isRequired
        />
        <SelectField label="Trato" value="tu" onChange={() => {}} options={options} />
        <SegmentedControl label="Qué fue" value="tu" onChange={() => {}} options={options} />
        <Checkbox isSelected onChange={() => {}} description="Cuenta como contacto">
          hablamos
        </Checkbox>
      </>,
    );
    expect(await findBarriers()).toEqual([]);
  });
});
