// Which of its three forms `npm start` takes, and the sentence that says so.

/**
 * @typedef {object} Ground  what this machine has
 * @property {boolean} hasElectron  the binary itself, not the package
 * @property {boolean} hasDisplay
 * @property {string | undefined} chromium  a Chromium or Chrome on the PATH
 */

/** @typedef {'electron' | 'window' | 'tour'} Form */

/**
 * @param {Ground} ground
 * @returns {{ form: Form, sentence: string }}
 */
export function chooseStart({ hasElectron, hasDisplay, chromium }) {
  if (!hasDisplay) {
    return {
      form: 'tour',
      sentence:
        'There is no display here, so Palabra runs without one and shows its main job as a tour.',
    };
  }
  if (hasElectron) return { form: 'electron', sentence: 'Palabra runs on Electron.' };
  if (chromium !== undefined) {
    return {
      form: 'window',
      sentence: `Electron is not to be had here, so Palabra runs on its stand-in, in a window of ${chromium}.`,
    };
  }
  return {
    form: 'tour',
    sentence:
      'Neither Electron nor a Chromium on the PATH is to be had here, so Palabra shows its main job as a tour without a window.',
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env, platform) {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
