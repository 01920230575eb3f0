import type { ReadonlySignal } from '@preact/signals';
import { NewsBar } from '@/components/app/NewsBar';
import { useReturnedFocus } from '@/components/app/use-returned-focus';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { useFocusSuccessor } from '@/components/triage/use-focus-successor';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { CatalogueActions, CatalogueScreenView } from './actions';
import { CatalogueRow } from './CatalogueRow';
import { DistractionEditor } from './DistractionEditor';
import { useCatalogueScreen } from './use-catalogue-screen';
import type { CatalogueRoom } from './use-catalogue-screen';
import '@/components/app/room-header.css';
import './catalogue-screen.css';

interface CatalogueScreenProps {
  readonly view: ReadonlySignal<CatalogueScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: CatalogueActions;
}

interface PartProps {
  readonly view: CatalogueScreenView;
  readonly screen: CatalogueRoom;
  readonly text: Text;
}

function foundWords({ found, cycleName }: CatalogueScreenView, text: Text): string {
  if (found === 0) {
    return text('catalogue.found.none');
  }
  return cycleName === null
    ? text('catalogue.found.quarter', { count: found })
    : text('catalogue.found.cycle', { count: found, cycle: cycleName });
}

function Search({ screen, text }: Omit<PartProps, 'view'>) {
  const { search, setSearch, groups, hiddenCount, hasHidden, setHasHidden } = screen;
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div class="catalogue-search" role="search">
      <TextField name="search" label={text('catalogue.search')} value={search} problem={null} onValue={setSearch} />
      {hiddenCount > 0 && (
        <label class="catalogue-hidden">
          <input
            type="checkbox"
            name="has-hidden"
            checked={hasHidden}
            onChange={(event) => setHasHidden(event.currentTarget.checked)}
          />
          {text('catalogue.hasHidden', { count: hiddenCount })}
        </label>
      )}
      <LiveRegion message={search.trim() === '' ? '' : text('catalogue.matches', { count: shown })} />
    </div>
  );
}

function Categories({ view, screen, text }: PartProps) {
  const { groups } = screen;
  const numbers = groups.flatMap(({ items }) => items.map(({ number }) => String(number)));
  const list = useFocusSuccessor<HTMLDivElement>(numbers);
  return (
    <div class="catalogue-categories" ref={list} tabIndex={-1} role="group" aria-label={text('catalogue.title')}>
      {groups.map(({ category, name, items }) => (
        <section key={category} aria-label={name}>
          <h2>{name}</h2>
          <ul>
            {items.map((item) => (
              <CatalogueRow key={item.number} item={item} view={view} screen={screen} text={text} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The 101 distractions and those that were added: looked through, searched, renamed, hidden; what came up, counted. */
export function CatalogueScreen({ view: viewSignal, announcement, text, actions }: CatalogueScreenProps) {
  const view = viewSignal.value;
  const screen = useCatalogueScreen(view, actions, text);
  const { editing, search } = screen;
  const container = useReturnedFocus(editing === null ? null : String(editing.number ?? 'new'));
  const part = { view, screen, text };
  return (
    <div class="catalogue-screen" ref={container}>
      <header class="room-header">
        <h1>{text('catalogue.title')}</h1>
        <div class="room-header-tools">
          {editing === null && (
            <Button data-action="add-distraction" data-edits="new" onClick={screen.add}>
              {text('catalogue.add')}
            </Button>
          )}
        </div>
        <p class="room-header-lead">
          <strong class="catalogue-found">{foundWords(view, text)}</strong> {text('catalogue.lead')}
        </p>
      </header>
      {editing !== null && editing.number === null && <DistractionEditor item={null} {...part} />}
      <Search {...part} />
      {screen.groups.length === 0 && <EmptyState next={text('catalogue.noMatch', { search })} />}
      <Categories {...part} />
      <NewsBar
        announcement={announcement}
        refusal={screen.refusal}
        text={text}
        onUndo={() => screen.run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}
