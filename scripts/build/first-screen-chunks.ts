import path from 'node:path';
import type { Plugin } from 'vite';

/** The new tab, the screen that the popup paints, and the panel, which shares parts with it. */
const newTab = /\/entrypoints\/newtab\/main\.tsx$/;
const popupScreen = /\/components\/report\/PopupScreen\.tsx$/;
const panel = /\/entrypoints\/sidepanel\/main\.tsx$/;
const library = /\/node_modules\//;

/** What the bundler answers about a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly importers: readonly string[] } | null;
}

/** The modules that a module needs, itself among them. */
class Needed {
  readonly #ids = new Set<string>();
  #root: string | null = null;

  startAt(root: string): void {
    this.#root = root;
  }

  forget(): void {
    this.#ids.clear();
    this.#root = null;
  }

  has(id: string, graph: ModuleGraph): boolean {
    if (this.#ids.size === 0 && this.#root !== null) this.#visit(this.#root, graph);
    return this.#ids.has(id);
  }

  #visit(id: string, graph: ModuleGraph): void {
    if (this.#ids.has(id)) return;
    this.#ids.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) this.#visit(imported, graph);
  }
}

/**
 * Whatever the new tab needs for its screen lies in two files, ours and the libraries', instead of in some fifty: each
 * file costs a new tab more than its bytes do. Other pages share them. What the popup's screen needs beyond that lies in
 * two more, one of them shared with the panel.
 */
export function firstScreenChunks(): Plugin {
  const onNewTab = new Needed();
  const onPopup = new Needed();
  const onPanel = new Needed();

  function name(id: string, graph: ModuleGraph): string | null {
    // The page's own entry and what is generated around it stay where they are.
    if (newTab.test(id) || !path.isAbsolute(id)) return null;
    if (onNewTab.has(id, graph)) return library.test(id) ? 'libraries' : 'first-screen';
    if (!onPopup.has(id, graph)) return null;
    return onPanel.has(id, graph) ? 'small-parts' : 'popup-screen';
  }

  return {
    name: 'first-screen-chunks',
    apply: 'build',
    config: ({ build }) => {
      // The background and the first frame are single files anyway.
      if (build?.lib) return null;
      const codeSplitting = { includeDependenciesRecursively: false, groups: [{ name }] };
      return { build: { rolldownOptions: { output: { codeSplitting } } } };
    },
    buildStart: () => {
      onNewTab.forget();
      onPopup.forget();
      onPanel.forget();
    },
    moduleParsed: ({ id }) => {
      if (newTab.test(id)) onNewTab.startAt(id);
      if (popupScreen.test(id)) onPopup.startAt(id);
      if (panel.test(id)) onPanel.startAt(id);
    },
  };
}
