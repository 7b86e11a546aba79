import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { questionSets } from '../../../shared/text/question-sets.ts';
import { findBarriers } from '../../support/axe.ts';
import { saved } from '../../support/marta.ts';
import { renderApp } from '../../support/render-app.tsx';

describe.each(['es', 'en'] as const)('questions by trade in %s', (language) => {
  it('begin from a ready-made set, are edited as lines, and go to the trash and back', async () => {
    const { user, fake, words } = await renderApp({ language, page: { name: 'settings' } });
    const [set] = questionSets[language];
    const section = within(await screen.findByRole('region', { name: words['questions.title'] }));
    await user.click(section.getByRole('button', { name: words['questions.from'] }));
    await user.click(await screen.findByRole('menuitem', { name: set?.name ?? '' }));
    const form = within(await screen.findByRole('dialog'));
    expect(await findBarriers(screen.getByRole('dialog'))).toEqual([]);
    const lines = form.getByLabelText<HTMLTextAreaElement>(words['questions.form.questions']);
    await user.type(lines, '\n\n  una más  ');
    await user.click(form.getByRole('button', { name: words['action.save'] }));
    await saved();
    const [template] = [...fake.journal.templates.values()];
    expect(template).toMatchObject({
      name: set?.name,
      questions: [...(set?.questions ?? []), 'una más'],
    });
    const row = await section.findByRole('button', { name: set?.name ?? '' });
    row.focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: words['action.trash'] }));
    await saved();
    await waitFor(() =>
      expect(section.queryByRole('button', { name: set?.name ?? '' })).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: words['action.undo'] }));
    expect(await section.findByRole('button', { name: set?.name ?? '' })).toBeTruthy();
  });

  it('need a trade and a question', async () => {
    const { user, fake, words } = await renderApp({ language, page: { name: 'settings' } });
    await user.click(await screen.findByRole('button', { name: words['questions.new'] }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('button', { name: words['action.save'] }));
    expect(form.getByText(words['questions.form.needs-name'])).toBeTruthy();
    expect(form.getByText(words['questions.form.needs-questions'])).toBeTruthy();
    expect(fake.journal.templates.size).toBe(0);
  });
});
