import { strictEmitter } from '../not-implemented.mjs';
import { WebContents } from './web-contents.mjs';

/** @typedef {'system' | 'light' | 'dark'} Source */

class NativeTheme extends strictEmitter('nativeTheme') {
  /** @type {Source} */
  #source = 'system';

  get themeSource() {
    return this.#source;
  }
  set themeSource(source) {
    if (source === this.#source) return;
    this.#source = source;
    for (const contents of WebContents.getAllWebContents()) {
      contents._attached.then(() => this._apply(contents)).catch(() => {});
    }
    this.emit('updated');
  }
  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }
  shouldUseHighContrastColors = false;
  shouldUseInvertedColorScheme = false;
  inForcedColorsMode = false;
  prefersReducedTransparency = false;

  /** @param {WebContents} contents */
  async _apply(contents) {
    const value = this.#source === 'system' ? '' : this.#source;
    const features = [{ name: 'prefers-color-scheme', value }];
    await contents._page.send('Emulation.setEmulatedMedia', { features }).catch(() => {});
  }
}

export const nativeTheme = new NativeTheme();
