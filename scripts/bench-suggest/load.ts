import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** A module of this folder as Vite reads it, so that it measures the very engine that the panel asks. */
export async function load<Module>(file: string): Promise<Module> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { module } = await runnerImport<Module>(`${root}scripts/bench-suggest/${file}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
