import { useEffect, useRef } from 'react';
import { type Command, commandOf } from '../../shared/settings/actions.ts';
import { on } from '../bridge/bridge.ts';
import { isTyping } from '../components/is-typing.ts';
import { useApp } from '../state/app-state.ts';
import { useCommands } from './use-commands.ts';

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

// What changes how one reads, not what one is doing, is welcome over a dialog too.
const overDialogs: ReadonlySet<Command> = new Set(['text-larger', 'text-smaller', 'text-normal']);
// What makes sense before there is a journal to show.
const withoutJournal: ReadonlySet<Command> = new Set([
  ...overDialogs,
  'open-other',
  'open-sample',
  'show-folder',
  'shortcuts',
]);

// The mouse's own button for it; Chromium has no history here to go back in.
const backButton = 3;

/** The keys that work on every page, the mouse's back and the machine's menu: they ask for the same commands. */
export function useKeys({ hasJournal }: { readonly hasJournal: boolean }): void {
  const { platform } = useApp();
  const commands = useCommands();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });

  useEffect(() => {
    const isWelcome = (command: Command) =>
      (hasJournal || withoutJournal.has(command)) && (overDialogs.has(command) || !isDialogOpen());
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isInField = isTyping(event.target);
      const command = commandOf(event, platform, isInField);
      if (!command || !isWelcome(command)) return;
      // Within a field, undo is the field's own.
      if (isInField && (command === 'undo' || command === 'redo')) return;
      event.preventDefault();
      latest.current[command]();
    };
    const onMouseUp = (event: MouseEvent) => {
      if (event.button === backButton && isWelcome('back')) latest.current.back();
    };
    const off = on('command', ({ command }) => {
      const isFields = command === 'undo' || command === 'redo';
      if (isFields && isTyping(document.activeElement)) document.execCommand(command);
      else if (isWelcome(command)) latest.current[command]();
    });
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('mouseup', onMouseUp);
    return () => {
      window.removeEventListener('mouseup', onMouseUp);
      window.removeEventListener('keydown', onKeyDown);
      off();
    };
  }, [platform, hasJournal]);
}
