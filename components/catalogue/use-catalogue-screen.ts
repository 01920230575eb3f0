import { useState } from 'preact/hooks';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import { catalogueByCategory } from '@/domain/distractions-room';
import type { CatalogueItem, DistractionForm } from '@/domain/distractions-room';
import type { CatalogueActions, CatalogueScreenView } from './actions';

/** What is searched, shown and edited in the catalogue: one form at a time. */
export function useCatalogueScreen(view: CatalogueScreenView, actions: CatalogueActions, text: Text) {
  const refusals = useRefusal(text);
  const [search, setSearch] = useState('');
  const [hasHidden, setHasHidden] = useState(false);
  const [editing, setEditing] = useState<DistractionForm | null>(null);
  const hiddenCount = view.items.filter(({ isHidden }) => isHidden).length;
  return {
    ...refusals,
    actions,
    search,
    setSearch,
    hasHidden,
    setHasHidden,
    hiddenCount,
    groups: catalogueByCategory(view.items, { search, hasHidden }),
    editing,
    add: (): void => setEditing({ number: null, name: search, category: view.categories[0]?.id ?? '' }),
    rename: ({ number, name, builtInName, category }: CatalogueItem): void =>
      setEditing({ number, name: name === builtInName ? '' : name, category }),
    stop: (): void => setEditing(null),
  };
}

export type CatalogueRoom = ReturnType<typeof useCatalogueScreen>;
