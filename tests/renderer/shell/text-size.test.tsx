import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { textSizes } from '../../../shared/settings/device.ts';
import { renderApp } from '../../support/render-app.tsx';

const scale = () => document.documentElement.style.getPropertyValue('--scale');
const settings = { page: { name: 'settings' } } as const;

describe.each([
  ['es', '140 %', '90 %'],
  ['en', '140%', '90%'],
] as const)('the size of the text in %s', (language, largest, smallest) => {
  it('is chosen in Settings', async () => {
    const { user } = await renderApp({ ...settings, language });
    await user.click(await screen.findByRole('radio', { name: largest }));
    await waitFor(() => expect(scale()).toBe('1.4'));
    await user.click(screen.getByRole('radio', { name: smallest }));
    await waitFor(() => expect(scale()).toBe('0.9'));
  });

  it('goes up and down by keys, and says when it goes no further', async () => {
    const { user } = await renderApp({ language });
    for (const size of textSizes.slice(2)) {
      await user.keyboard('{Control>}+{/Control}');
      await waitFor(() => expect(scale()).toBe(String(size / 100)));
    }
    await user.keyboard('{Control>}+{/Control}');
    expect((await screen.findAllByText(new RegExp(largest))).length).toBeGreaterThan(0);
    expect(scale()).toBe('1.4');
    await user.keyboard('{Control>}0{/Control}');
    await waitFor(() => expect(scale()).toBe('1'));
    await user.keyboard('{Control>}-{/Control}');
    await waitFor(() => expect(scale()).toBe('0.9'));
    await user.keyboard('{Control>}-{/Control}');
    expect((await screen.findAllByText(new RegExp(smallest))).length).toBeGreaterThan(0);
    expect(scale()).toBe('0.9');
  });
});
