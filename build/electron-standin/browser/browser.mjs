// The one Chromium process behind all windows.
import { spawn } from 'node:child_process';
import { CdpConnection } from './cdp.mjs';
import { chromiumArguments, sandboxArguments } from './chromium-arguments.mjs';
import { findChromium } from './find-chromium.mjs';
import { createProfile } from './profile.mjs';

const CLOSE_WAIT_MS = 1500;

/** @typedef {{ targetId: string, type: string, url: string, title: string, openerId?: string }} TargetInfo */
/** @typedef {{ width: number, height: number, x?: number | undefined, y?: number | undefined }} Place */
/** @typedef {{ info: TargetInfo, session: import('./cdp.mjs').CdpSession }} Attached */

/**
 * One sentence for a Chromium that ended before it said a word.
 * @param {string} stderr
 * @param {string} executable
 */
export function whyChromiumEnded(stderr, executable) {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(stderr)?.[1];
  if (library) return `Chromium cannot start because the system library ${library} is missing.`;
  const last = stderr.trim().split('\n').at(-1) ?? '';
  return `${executable} ended before it opened a window${last ? `: ${last}` : ''}.`;
}

class Browser {
  /** @type {CdpConnection | undefined} */
  connection;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  headed = process.env.PALABRA_HEADED === '1';
  #executable = '';
  #profile = '';
  #stopping = false;
  #windows = 0;
  /** @type {Map<string, (attached: Attached) => void>} */
  #expected = new Map();
  /** @type {Map<string, Attached>} */
  #arrived = new Map();
  /** Set by web-contents.mjs. @type {(attached: Attached) => void} */
  onPopup = () => {};
  /** Set by web-contents.mjs. @type {(targetId: string) => void} */
  onTargetGone = () => {};
  /** @type {(info: TargetInfo) => void} */
  onTargetChanged = () => {};
  onEnd = () => {};

  /** @param {Map<string, string>} switches */
  async start(switches) {
    const { executable, env } = await findChromium(this.headed);
    const profile = createProfile();
    this.#executable = executable;
    this.#profile = profile.data;
    const child = spawn(executable, chromiumArguments(profile.data, switches, this.headed), {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env, TMPDIR: profile.temporary },
    });
    this.#process = child;
    if (child.pid) profile.belongsTo(child.pid);
    process.on('exit', () => {
      child.kill('SIGKILL');
      profile.remove();
    });
    this.connection = new CdpConnection(
      /** @type {any} */ (child.stdio[3]),
      /** @type {any} */ (child.stdio[4]),
    );
    const ended = this.#watch(child, switches.has('remote-debugging-port'));
    await Promise.race([this.#begin(), ended.early]);
    await Promise.race([ended.announced, ended.early]);
    ended.settle();
  }

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {boolean} announces  whether Chromium will print where its debugging port is
   */
  #watch(child, announces) {
    let stderr = '';
    let started = false;
    /** @type {() => void} */
    let announce = () => {};
    /** @type {(error: Error) => void} */
    let fail = () => {};
    /** @type {Promise<void>} */
    const announced = new Promise((resolve) => {
      announce = resolve;
    });
    /** @type {Promise<never>} */
    const early = new Promise((_resolve, reject) => {
      fail = reject;
    });
    early.catch(() => {});
    if (!announces) announce();
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      if (process.env.PALABRA_STANDIN_DEBUG === '1') process.stderr.write(chunk);
      if (started) return;
      stderr += chunk;
      // Playwright waits for exactly this line.
      const line = /^DevTools listening on ws.*$/m.exec(stderr);
      if (line) {
        process.stderr.write(`${line[0]}\n`);
        started = true;
        announce();
      }
    });
    child.on('error', (error) => {
      this.connection?.close();
      fail(new Error(whyChromiumEnded(error.message, this.#executable)));
    });
    child.on('close', () => {
      this.connection?.close();
      fail(new Error(whyChromiumEnded(stderr, this.#executable)));
      if (this.#settled && !this.#stopping) this.onEnd();
    });
    return { announced, early, settle: () => (this.#settled = true) };
  }
  #settled = false;

  async #begin() {
    const root = this.root;
    root.on('Target.attachedToTarget', (/** @type {any} */ event) => {
      const session = this.connection?.session(event.sessionId);
      if (session) this.#attached({ info: event.targetInfo, session });
    });
    root.on('Target.targetDestroyed', (/** @type {any} */ event) =>
      this.onTargetGone(event.targetId),
    );
    root.on('Target.targetInfoChanged', (/** @type {any} */ { targetInfo }) => {
      this.#claim(targetInfo);
      this.onTargetChanged(targetInfo);
    });
    // The browser's own auto-attach holds every new page until it has been set up, pop-ups included.
    await root.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
    await root.send('Target.setDiscoverTargets', { discover: true });
  }

  get root() {
    if (!this.connection) throw new Error('electron stand-in: the browser is not running');
    return this.connection.root;
  }

  /** @param {Attached} attached */
  #attached(attached) {
    const { info, session } = attached;
    if (info.type !== 'page') {
      session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
      return;
    }
    this.#arrived.set(info.targetId, attached);
    if (info.openerId) this.onPopup(attached);
    else if (!this.#claim(info) && this.headed) {
      session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
    }
  }

  /** @param {TargetInfo} info */
  #claim(info) {
    const attached = this.#arrived.get(info.targetId);
    for (const key of [info.targetId, info.url]) {
      const expected = this.#expected.get(key);
      if (!attached || !expected) continue;
      this.#expected.delete(key);
      expected(attached);
      return true;
    }
    return false;
  }

  /**
   * A new window, held before its first document.
   * @param {Place} place
   * @returns {Promise<Attached>}
   */
  async open(place) {
    if (this.headed) return this.#openVisible(place);
    const { targetId } = await this.root.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width: place.width,
      height: place.height,
    });
    const arrived = this.#arrived.get(targetId);
    return arrived ?? new Promise((resolve) => this.#expected.set(targetId, resolve));
  }

  /**
   * Only `--app=` makes a window without tabs; the running Chromium takes it over from the new one.
   * @param {Place} place
   * @returns {Promise<Attached>}
   */
  #openVisible({ width, height, x, y }) {
    this.#windows += 1;
    const url = `data:text/html,palabra-${this.#windows}`;
    const at = x === undefined ? [] : [`--window-position=${x},${y}`];
    const promise = new Promise((resolve) => this.#expected.set(url, resolve));
    spawn(
      this.#executable,
      [
        `--user-data-dir=${this.#profile}`,
        ...sandboxArguments(),
        `--app=${url}`,
        `--window-size=${width},${height}`,
        ...at,
      ],
      { stdio: 'ignore' },
    ).on('error', () => {});
    return promise;
  }

  get pid() {
    return this.#process?.pid ?? 0;
  }

  /** Waits for Chromium's end: its profile cannot be removed before. */
  async stop() {
    const child = this.#process;
    this.#stopping = true;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    this.root.send('Browser.close').catch(() => {});
    setTimeout(() => child.kill('SIGKILL'), CLOSE_WAIT_MS).unref();
    await gone;
  }
}

export const browser = new Browser();
