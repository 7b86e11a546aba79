import { useCallback, useEffect } from 'react';
import type { Events } from '../../shared/ipc/events.ts';
import { on } from '../bridge/bridge.ts';
import { askForCapture, askForSearch } from '../state/focus-request.ts';
import { useNavigation } from '../state/navigation.ts';
import { useAct } from '../state/use-act.ts';

const field = 'input, textarea, [contenteditable="true"]';

function isInField(element: Element | null): boolean {
  return element?.closest(field) != null;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Opens Clients with its search focused. */
export function useSearch(): () => void {
  const go = useNavigation((navigation) => navigation.go);
  return useCallback(() => {
    go({ name: 'clients' });
    askForSearch();
  }, [go]);
}

/** The keys that work on every page, and the machine's commands, which do the same. */
export function useKeys(): void {
  const act = useAct();
  const search = useSearch();
  const go = useNavigation((navigation) => navigation.go);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen()) return;
      const isInText = isInField(event.target as Element | null);
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      const key = event.key.toLowerCase();
      let run: (() => void) | undefined;
      // Within a field, undo is the field's own.
      if (isCommand && key === 'z' && !isInText) run = event.shiftKey ? act.redo : act.undo;
      else if (isCommand && key === 'y' && !isInText) run = act.redo;
      else if (isCommand && key === 'k') run = search;
      else if (isCommand && key === 'n') run = noteAnywhere;
      else if (isCommand && key === ',') run = () => go({ name: 'settings' });
      else if (key === '/' && !isInText && !isCommand && !event.altKey) run = search;
      if (!run) return;
      event.preventDefault();
      run();
    };
    const noteAnywhere = () => {
      if (useNavigation.getState().page.name !== 'client') go({ name: 'today' });
      askForCapture();
    };
    const onCommand = ({ command }: Events['command']) => {
      if (command === 'settings') go({ name: 'settings' });
      else if (command === 'search') search();
      else if (command !== 'undo' && command !== 'redo') return;
      else if (isInField(document.activeElement)) document.execCommand(command);
      else if (!isDialogOpen()) void act[command]();
    };
    window.addEventListener('keydown', onKeyDown);
    const off = on('command', onCommand);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      off();
    };
  }, [act, search, go]);
}
