import os from 'node:os';
import path from 'node:path';
import { commandLine } from '../command-line.mjs';

/**
 * Where Electron would look, by name; undefined for a name it does not know.
 * @param {string} name
 * @param {string} appName
 * @returns {string | undefined}
 */
export function defaultPath(name, appName) {
  const home = os.homedir();
  const appData = process.env.XDG_CONFIG_HOME || path.join(home, '.config');
  const userData = commandLine.switches.get('user-data-dir') || path.join(appData, appName);
  /** @type {Record<string, string>} */
  const paths = {
    home,
    appData,
    userData: path.resolve(userData),
    sessionData: path.resolve(userData),
    temp: os.tmpdir(),
    exe: commandLine.executable,
    module: commandLine.executable,
    desktop: path.join(home, 'Desktop'),
    documents: path.join(home, 'Documents'),
    downloads: path.join(home, 'Downloads'),
    music: path.join(home, 'Music'),
    pictures: path.join(home, 'Pictures'),
    videos: path.join(home, 'Videos'),
    logs: path.join(userData, 'logs'),
    crashDumps: path.join(userData, 'Crashpad'),
  };
  return paths[name];
}
