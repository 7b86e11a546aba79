/** Composition root of the main process: what there is, in the order in which it starts. */
import { app, ipcMain, nativeTheme, powerMonitor, protocol, session as sessions } from 'electron';
import { languageFor } from '../shared/settings/device.ts';
import { createClock, machineParts } from './app/clock.ts';
import { openDevice } from './app/device.ts';
import { quitAfter } from './app/lifecycle.ts';
import { errorDetails, log } from './app/log.ts';
import { setMenu } from './app/menu.ts';
import { pathsFor } from './app/paths.ts';
import { journalArgument, ownPlace, placeOf } from './app/places.ts';
import { platformName } from './app/platform.ts';
import type { Program } from './app/program.ts';
import { answerAppRequest, appOrigin, appScheme } from './app/protocol.ts';
import { eraseSample } from './app/sample.ts';
import { hearSecondStarts, type SecondStarts } from './app/second-starts.ts';
import { secureApp, secureSession } from './app/security.ts';
import { partition } from './app/window.ts';
import { createWorkspaces } from './app/workspaces.ts';
import { handlers } from './ipc/handlers.ts';
import { registerCalls } from './ipc/register.ts';

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
// Windows groups the taskbar's buttons by it; the name is electron-builder.yml's appId.
if (process.platform === 'win32') app.setAppUserModelId('es.palabra.app');
protocol.registerSchemesAsPrivileged([appScheme]);
// A system may hand a second start's words over in another order; this it hands over as it is.
const named = journalArgument(process.argv, process.cwd());
if (app.requestSingleInstanceLock({ ...(named !== undefined && { journal: named }) })) {
  const secondStarts = hearSecondStarts(app);
  app
    .whenReady()
    .then(() => start(secondStarts))
    .catch((error) => {
      report('start', error);
      app.exit(1);
    });
} else app.quit();

async function start(secondStarts: SecondStarts): Promise<void> {
  const pageSession = sessions.fromPartition(partition);
  secureSession(sessions.defaultSession, paths.devUrl);
  secureSession(pageSession, paths.devUrl);
  pageSession.protocol.handle('app', (request) => answerAppRequest(request.url, paths.page));

  const clock = createClock(machineParts(paths.startAt));
  const device = await openDevice(paths.device);
  const language = () => languageFor(device.current.language, app.getPreferredSystemLanguages());
  const workspaces = createWorkspaces(() => program);
  const applyDevice = () => {
    nativeTheme.themeSource = device.current.appearance;
    setMenu(language(), platformName(process.platform), (command) =>
      workspaces.inFront()?.push('command', { command }),
    );
  };
  const program: Program = {
    paths,
    clock,
    device,
    workspaces,
    language,
    applyDevice,
    log,
    version: app.getVersion(),
    isJournalForced: paths.forcedJournal !== undefined,
    quit: () => app.quit(),
  };

  applyDevice();
  clock.onDayChange((today) => {
    for (const { push, context } of workspaces.all()) {
      push('day', { today });
      push('state', context.state());
    }
  });
  clock.onEvening(() => {
    for (const { push } of workspaces.all()) push('changed', { ids: [] });
  });
  powerMonitor.on('resume', clock.check);
  powerMonitor.on('unlock-screen', clock.check);
  const openStarted = async (journal: string | undefined) => {
    const own = ownPlace(paths, device.current);
    await workspaces.open(journal === undefined ? own : await placeOf(journal, own));
  };
  // A sample that cannot be erased now is no reason not to start: it is tried again.
  const forgetSample = () =>
    eraseSample(paths.sample).catch((error) => report('sample left', error));
  const finish = async () => {
    clock.stop();
    await workspaces.closeAll();
    await forgetSample();
  };
  quitAfter(app, finish, workspaces.mayCloseAll);
  registerCalls({
    ipc: ipcMain,
    handlers,
    contextOf: workspaces.contextOf,
    origins: paths.devUrl ? [appOrigin, new URL(paths.devUrl).origin] : [appOrigin],
    report,
  });
  // What a run that was killed left of it.
  await forgetSample();
  await openStarted(named);
  secondStarts.listen((journal) => {
    openStarted(journal).catch((error) => report('second start', error));
  });
}
