import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../renderer/app.tsx';
import { forgetDrafts } from '../../renderer/capture/draft.ts';
import { forgetAnswers } from '../../renderer/pages/client/answers.ts';
import { useChoice } from '../../renderer/pages/clients/choice.ts';
import { forgetExport } from '../../renderer/pages/settings/use-export.ts';
import { forgetImport } from '../../renderer/pages/settings/use-import.ts';
import { sayNotesAgain } from '../../renderer/shell/standing-note.tsx';
import { useShortcutsSheet } from '../../renderer/shell/use-commands.ts';
import { forgetAppState } from '../../renderer/state/app-state.ts';
import { type Page, useNavigation } from '../../renderer/state/navigation.ts';
import { useToasts } from '../../renderer/state/toasts.ts';
import { messages } from '../../shared/text/index.ts';
import { createFakeBridge, type FakeOptions } from './fake-bridge.ts';

// A whole app in jsdom on a busy machine: what is tested is what it does, not how fast.
vi.setConfig({ testTimeout: 30_000 });

/** Draws the whole app on the fake machine, on a page of one's choice, as after a fresh start. */
export async function renderApp(
  options: FakeOptions & {
    readonly page?: Page;
    /** Drawn once more in one run: what was read stays read. */
    readonly isSameRun?: boolean;
  } = {},
) {
  const fake = createFakeBridge(options);
  Object.defineProperty(window, 'palabra', { value: fake.api, configurable: true });
  forgetAppState();
  forgetDrafts();
  forgetAnswers();
  useChoice.setState(useChoice.getInitialState(), true);
  if (!options.isSameRun) sayNotesAgain();
  forgetExport();
  forgetImport();
  useShortcutsSheet.setState({ isOpen: false });
  useToasts.setState({ notices: [] });
  useNavigation.setState({
    page: options.page ?? { name: 'today' },
    before: [],
    recent: [],
    canGoBack: false,
  });
  const user = userEvent.setup({ delay: null });
  const view = render(<App />);
  const hasFrame = options.state?.journal?.state !== 'closed' && !options.state?.isFirstRun;
  await screen.findByRole(hasFrame ? 'navigation' : 'main');
  // The page's own view arrives a moment after the frame.
  await act(async () => {
    await Promise.resolve();
  });
  const words = messages[options.language ?? 'es'];
  return { ...view, fake, user, words };
}
