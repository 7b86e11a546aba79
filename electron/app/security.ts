/** Deny by default: the page may not leave, open, ask or reach anything. */
import type { App, Session, WebContents } from 'electron';

type Switch = readonly [name: string, value?: string];

/** Switches for Chromium, set before the program is ready: no name resolves, nothing calls home. */
export function securitySwitches(devUrl?: string): readonly Switch[] {
  const but = devUrl === undefined ? '' : `, EXCLUDE ${new URL(devUrl).hostname}`;
  return [
    ['host-resolver-rules', `MAP * ~NOTFOUND${but}`],
    ['disable-background-networking'],
    ['disable-component-update'],
    ['no-pings'],
  ];
}

const ownSchemes = ['app:', 'data:', 'blob:'];

/** Whether the page may ask for a URL. `devUrl` is the page's development server, never packaged. */
export function isAllowedUrl(url: string, devUrl?: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    if (ownSchemes.includes(protocol)) return protocol !== 'app:' || host === 'palabra';
    if (devUrl === undefined) return false;
    return (
      protocol === 'devtools:' || (/^(https?|wss?):$/.test(protocol) && isHostOf(devUrl, host))
    );
  } catch {
    return false;
  }
}

function isHostOf(url: string, host: string): boolean {
  return new URL(url).host === host;
}

/** Hardens the program: call first, before it is ready. */
export function secureApp(app: App, devUrl?: string): void {
  app.enableSandbox();
  for (const [name, value] of securitySwitches(devUrl)) app.commandLine.appendSwitch(name, value);
  app.on('session-created', (session) => secureSession(session, devUrl));
  app.on('web-contents-created', (_event, contents) => secureContents(contents, devUrl));
}

const secured = new WeakSet<Session>();

/** Closes a session: no network, no permission, no device, no dictionary. */
export function secureSession(session: Session, devUrl?: string): void {
  if (secured.has(session)) return;
  secured.add(session);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedUrl(details.url, devUrl) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is: no navigation, no redirect, no new window, no webview. */
export function secureContents(contents: WebContents, devUrl?: string): void {
  const stay = (event: { preventDefault(): void; readonly url: string }) => {
    // The development server reloads its page.
    if (devUrl === undefined || !event.url.startsWith(devUrl)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
