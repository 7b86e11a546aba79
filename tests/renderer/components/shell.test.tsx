import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Banner } from '../../../renderer/components/banner.tsx';
import { CopyButton } from '../../../renderer/components/copy-button.tsx';
import { EmptyState } from '../../../renderer/components/empty-state.tsx';
import { GroupHeading } from '../../../renderer/components/group-heading.tsx';
import { Menu } from '../../../renderer/components/menu.tsx';
import { OutcomeIcon } from '../../../renderer/components/outcome-icon.tsx';
import { PageHeader } from '../../../renderer/components/page-header.tsx';
import { PageIcon } from '../../../renderer/components/page-icon.tsx';
import { Quote } from '../../../renderer/components/quote.tsx';
import { SectionHeading } from '../../../renderer/components/section-heading.tsx';
import { Shell } from '../../../renderer/components/shell.tsx';
import { findBarriers } from '../../support/axe.ts';

function Page({ pressed = [] }: { readonly pressed?: string[] }) {
  const item = (id: string, label: string) => ({ id, label, onPress: () => pressed.push(id) });
  return (
    <Shell
      labels={{ nav: 'Páginas', recent: 'Últimos', skip: 'Ir al contenido' }}
      search={{ label: 'Buscar', keyHint: '⌘K', onPress: () => pressed.push('search') }}
      items={[
        { ...item('today', 'Hoy'), icon: <PageIcon page="today" />, isCurrent: true },
        { ...item('clients', 'Clientes'), count: 38 },
      ]}
      recent={[item('marta', 'Marta Ibáñez')]}
      settings={item('settings', 'Ajustes')}
      saved={{ tone: 'saved', title: 'Guardado', note: 'hace 2 min', second: 'Copia ayer' }}
    >
      <PageHeader title="Miércoles" cap="Faltan dos días" />
      <Banner tone="problem">No se ha podido guardar.</Banner>
      <SectionHeading cap="tres">No defraudar</SectionHeading>
      <GroupHeading count="1">En riesgo</GroupHeading>
      <OutcomeIcon kind="praise" label="elogio" />
      <Quote>Es la primera vez.</Quote>
      <CopyButton label="Copiar" copiedLabel="Copiado" onCopy={() => {}} />
      <Menu
        label="Más"
        trigger="…"
        items={[{ id: 'archive', label: 'Archivar' }]}
        onAction={(id) => pressed.push(id)}
      />
      <EmptyState sentence="Aquí aparecerá lo que prometiste." />
    </Shell>
  );
}

describe('Shell', () => {
  it('says which page one is in, and leads to the others', async () => {
    const user = userEvent.setup();
    const pressed: string[] = [];
    render(<Page pressed={pressed} />);
    const nav = within(screen.getByRole('navigation', { name: 'Páginas' }));
    expect(nav.getByRole('button', { current: 'page' }).textContent).toContain('Hoy');
    await user.click(nav.getByRole('button', { name: /Clientes/ }));
    await user.click(screen.getByRole('button', { name: 'Buscar' }));
    expect(pressed).toEqual(['clients', 'search']);
  });

  it('says that something was copied', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole('button', { name: 'Copiar' }));
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('Copiado');
  });

  it('runs the command of a menu', async () => {
    const user = userEvent.setup();
    const pressed: string[] = [];
    render(<Page pressed={pressed} />);
    await user.click(screen.getByRole('button', { name: 'Más' }));
    await user.click(screen.getByRole('menuitem', { name: 'Archivar' }));
    expect(pressed).toEqual(['archive']);
  });

  it('has no barrier that axe can find', async () => {
    render(<Page />);
    expect(await findBarriers()).toEqual([]);
  });
});
