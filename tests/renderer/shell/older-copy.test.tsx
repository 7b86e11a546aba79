import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { findBarriers } from '../../support/axe.ts';
import { renderApp } from '../../support/render-app.tsx';

type Closed = Extract<AppState['journal'], { readonly state: 'closed' }>;

const draw = (journal: Closed) => renderApp({ language: 'en', state: { journal } });

describe('another copy of the folder in its place', () => {
  const when = { until: '2026-11-24T17:10:00.000Z', seenUntil: '2026-11-25T08:30:00.000Z' };
  const older = (missing: number | 'unknown'): Closed => ({
    state: 'closed',
    failure: { code: 'journal-older' },
    older: { ...when, missing },
  });

  it('says how many changes it lacks', async () => {
    await draw(older(2));
    expect(await screen.findByText(/It ends on Tuesday.*2 changes are missing/)).toBeTruthy();
  });

  it('says that what was written last is not in it, where nobody can count', async () => {
    const { words } = await draw(older('unknown'));
    expect(await screen.findByRole('heading', { name: words['older.title-branch'] })).toBeTruthy();
    expect(
      await screen.findByText(/on Wednesday, 25 November, at \d+:30 is not in it/),
    ).toBeTruthy();
    expect(await screen.findByRole('button', { name: words['older.continue'] })).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
  });
});
