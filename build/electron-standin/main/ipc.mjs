// Messages between one page's preload and the main process.
import { wire } from '../wire.mjs';
import { pressAccelerator } from './accelerators.mjs';
import { createEvent } from './event.mjs';
import { ipcMain } from './ipc-main.mjs';

/**
 * Answers one message of the preload.
 * @param {import('./web-contents.mjs').WebContents} contents
 * @param {string} payload
 * @returns {Promise<object | undefined>}  what to send back
 */
export async function receiveFromPreload(contents, payload) {
  const message = JSON.parse(payload);
  if (message.type === 'key') {
    pressAccelerator(message, contents._window);
    return undefined;
  }
  if (message.type === 'preload-error') {
    contents.emit('preload-error', createEvent(), contents._preloadPath, new Error(message.text));
    return undefined;
  }
  const args = wire.decode(message.args);
  const event = createEvent({
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    processId: 1,
    frameId: 1,
    ports: [],
    reply: (/** @type {string} */ channel, /** @type {unknown[]} */ ...rest) =>
      contents.send(channel, ...rest),
  });
  if (message.type === 'send') {
    contents.emit('ipc-message', event, message.channel, ...args);
    contents.ipc.emit(message.channel, event, ...args);
    ipcMain.emit(message.channel, event, ...args);
    return undefined;
  }
  const handler =
    contents.ipc._handlers.get(message.channel) ?? ipcMain._handlers.get(message.channel);
  const reply = { type: 'reply', id: message.id };
  if (!handler) {
    return { ...reply, error: `Error: No handler registered for '${message.channel}'` };
  }
  try {
    return { ...reply, value: wire.encode(await handler(event, ...args)) };
  } catch (error) {
    console.error(`Error occurred in handler for '${message.channel}':`, error);
    return { ...reply, error: String(error) };
  }
}
