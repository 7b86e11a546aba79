/** Composition root of the main process: what there is, in the order in which it starts. */
import { randomUUID } from 'node:crypto';
import { app, ipcMain, nativeTheme, powerMonitor, protocol, session as sessions } from 'electron';
import { languageFor } from '../shared/settings/device.ts';
import { appState } from './app/app-state.ts';
import { createClock, machineParts } from './app/clock.ts';
import type { Context } from './app/context.ts';
import { openDevice } from './app/device.ts';
import { quitAfter } from './app/lifecycle.ts';
import { errorDetails, log } from './app/log.ts';
import { setMenu } from './app/menu.ts';
import { pathsFor } from './app/paths.ts';
import { answerAppRequest, appOrigin, appScheme } from './app/protocol.ts';
import { secureApp, secureSession } from './app/security.ts';
import { bringToFront, openWindow, paintPaper, partition } from './app/window.ts';
import { handlers } from './ipc/handlers.ts';
import { pushTo } from './ipc/push.ts';
import { registerCalls } from './ipc/register.ts';
import { JournalSession } from './journal/journal-session.ts';

const paths = pathsFor({
  userData: app.getPath('userData'),
  here: import.meta.dirname,
  isPackaged: app.isPackaged,
  env: process.env,
});
const report = (event: string, error: unknown) => log(event, errorDetails(error));
process.on('uncaughtException', (error) => report('uncaught', error));
process.on('unhandledRejection', (error) => report('unhandled', error));

secureApp(app, paths.devUrl);
protocol.registerSchemesAsPrivileged([appScheme]);
if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch((error) => {
      report('start', error);
      app.exit(1);
    });
} else app.quit();

async function start(): Promise<void> {
  const pageSession = sessions.fromPartition(partition);
  secureSession(sessions.defaultSession, paths.devUrl);
  secureSession(pageSession, paths.devUrl);
  pageSession.protocol.handle('app', (request) => answerAppRequest(request.url, paths.page));

  const clock = createClock(machineParts(paths.startAt));
  const device = await openDevice(paths.device);
  nativeTheme.themeSource = device.current.appearance;
  const { window, load } = openWindow({
    preload: paths.preload,
    url: paths.devUrl ?? `${appOrigin}/index.html`,
  });
  const push = pushTo(window);
  const session = await JournalSession.open(paths.journal, {
    clock,
    newId: randomUUID,
    onStatus: (status) => push('status', status),
    onChanged: (ids) => push('changed', { ids }),
  });
  const { failure } = session;
  if (failure) log('journal closed', { code: failure.code });

  const language = () => languageFor(device.current.language, app.getPreferredSystemLanguages());
  const state = () =>
    appState({
      session,
      clock,
      device: device.current,
      language: language(),
      version: app.getVersion(),
      folder: paths.journal,
    });
  const applyDevice = () => {
    nativeTheme.themeSource = device.current.appearance;
    setMenu(language(), process.platform, (command) => push('command', { command }));
  };
  const quit = () => app.quit();
  const context: Context = {
    window,
    session,
    clock,
    device,
    folder: paths.journal,
    state,
    push,
    applyDevice,
    quit,
    files: {},
  };

  applyDevice();
  paintPaper(window);
  clock.onDayChange((today) => {
    push('day', { today });
    push('state', state());
  });
  clock.onEvening(() => push('changed', { ids: [] }));
  powerMonitor.on('resume', clock.check);
  powerMonitor.on('unlock-screen', clock.check);
  app.on('second-instance', () => bringToFront(window));
  quitAfter(app, async () => {
    clock.stop();
    await session.close();
  });

  const pageId = window.webContents.id;
  registerCalls({
    ipc: ipcMain,
    handlers,
    contextOf: (senderId) => (senderId === pageId ? context : undefined),
    origins: paths.devUrl ? [appOrigin, new URL(paths.devUrl).origin] : [appOrigin],
    report,
  });
  await load();
}
