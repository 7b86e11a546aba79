// Takes Electron's own welcome app away, which a copied Electron folder brings along.
import { rmSync } from 'node:fs';
import path from 'node:path';

/** @param {import('electron-builder').AfterPackContext} context */
export function afterPack({ appOutDir, packager }) {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}
