import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** One bundle for Node: the main process (ESM) or the sandboxed preload (one CJS file). */
function machine(
  name: string,
  format: 'es' | 'cjs',
  extension: string,
  { input = `electron/${name}.ts`, folder = name } = {},
) {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const, external: ['electron'] },
    build: {
      outDir: resolve(root, 'out', folder),
      emptyOutDir: folder === name,
      ssr: true,
      emitAssets: true,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        input: { [name]: resolve(root, input) },
        external: ['electron', /^node:/],
        platform: 'node' as const,
        output: { format, entryFileNames: `[name].${extension}` },
      },
    },
  };
}

/** React Aria empties its live region through innerHTML, which our Trusted Types forbid: same, allowed. */
const trustedAnnouncer = {
  name: 'palabra:trusted-announcer',
  transform(code: string, id: string) {
    if (!id.includes('LiveAnnouncer')) return undefined;
    return { code: code.replaceAll(".innerHTML = ''", '.replaceChildren()'), map: null };
  },
};

/** Windows and Linux draw a window's icon from a file beside the main process. */
const icon = {
  name: 'palabra:icon',
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'main',
  generateBundle(this: { emitFile(file: object): string }) {
    const source = readFileSync(resolve(root, 'build/icons/linux/256x256.png'));
    this.emitFile({ type: 'asset', fileName: 'icon.png', source });
  },
};

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [
    react(),
    trustedAnnouncer,
    icon,
    // The widgets' own strings ("month", "dismiss"), in our two languages alone.
    { ...optimizeLocales.vite({ locales: ['es-ES', 'en-US'] }), enforce: 'pre' },
  ],
  environments: {
    client: {
      build: {
        outDir: resolve(root, 'out/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        minify: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
      },
    },
    main: machine('main', 'es', 'js'),
    // Whole in itself beside main.js, which asks for it only when somebody wants a sample.
    sample: machine('sample', 'es', 'js', { input: 'build/sample-journal.ts', folder: 'main' }),
    // Its own file, since it runs in a thread of its own.
    rehearsal: machine('rehearsal', 'es', 'js', {
      input: 'electron/backup/rehearsal-worker.ts',
      folder: 'main',
    }),
    preload: machine('preload', 'cjs', 'cjs'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['main', 'sample', 'rehearsal', 'preload', 'client']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
