import path from 'node:path';
import type { Plugin } from 'vite';

const newTab = /\/entrypoints\/newtab\/main\.tsx$/;
const library = /\/node_modules\//;

/** What the bundler answers about a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly importers: readonly string[] } | null;
}

/**
 * Whatever the new tab needs for its screen lies in two files, ours and the libraries', instead of in some fifty: each
 * file costs a new tab more than its bytes do. Other pages share them.
 */
export function firstScreenChunks(): Plugin {
  const needed = new Set<string>();
  let entry: string | null = null;

  function visit(id: string, graph: ModuleGraph): void {
    if (needed.has(id)) return;
    needed.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported, graph);
  }

  function isNeeded(id: string, graph: ModuleGraph): boolean {
    if (needed.size === 0 && entry !== null) visit(entry, graph);
    return needed.has(id);
  }

  return {
    name: 'first-screen-chunks',
    apply: 'build',
    config: ({ build }) => {
      // The background and the first frame are single files anyway.
      if (build?.lib) return null;
      const name = (id: string, graph: ModuleGraph): string | null => {
        // The page's own entry and what is generated around it stay where they are.
        if (newTab.test(id) || !path.isAbsolute(id) || !isNeeded(id, graph)) return null;
        return library.test(id) ? 'libraries' : 'first-screen';
      };
      const codeSplitting = { includeDependenciesRecursively: false, groups: [{ name }] };
      return { build: { rolldownOptions: { output: { codeSplitting } } } };
    },
    buildStart: () => {
      needed.clear();
    },
    moduleParsed: ({ id }) => {
      if (newTab.test(id)) entry = id;
    },
  };
}
