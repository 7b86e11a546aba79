/** Gives the page two functions, `call` and `on`, and nothing of Electron. */
import { contextBridge, ipcRenderer } from 'electron';
import { eventNames } from '../shared/ipc/events.ts';
import type { PageApi } from '../shared/ipc/page-api.ts';

const api: PageApi = {
  call: (name, input) => ipcRenderer.invoke(`palabra:${name}`, input),
  on(name, listener) {
    if (!(eventNames as readonly string[]).includes(name)) return () => {};
    const relay = (_event: unknown, payload: unknown) => listener(payload as never);
    ipcRenderer.on(`palabra:${name}`, relay);
    return () => {
      ipcRenderer.off(`palabra:${name}`, relay);
    };
  },
};

contextBridge.exposeInMainWorld('palabra', api);
