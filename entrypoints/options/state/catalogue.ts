import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CatalogueActions, CatalogueScreenView } from '@/components/catalogue/actions';
import { loadDistractionTexts } from '@/components/text/distractions';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { catalogueItems, distractionFromForm, foundYou } from '@/domain/distractions-room';
import type { DistractionForm } from '@/domain/distractions-room';
import type { Result } from '@/domain/result';
import { addDistraction, saveDistraction, setDistractionHidden } from '@/storage/commands/distraction';
import { readDistractionsRoom } from '@/storage/queries/distractions-room';
import type { Store } from '@/storage/store';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';

/** What the room of the distractions shows and does. */
export interface CatalogueState {
  readonly view: ReadonlySignal<CatalogueScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: CatalogueActions;
}

async function save(store: Store, form: DistractionForm): Promise<Result<unknown>> {
  const content = distractionFromForm(form);
  if (!content.ok) {
    return content;
  }
  const { number } = content.value;
  return number === null ? addDistraction(store, content.value) : saveDistraction(store, number, content.value);
}

export async function createCatalogueState(page: Page): Promise<CatalogueState> {
  const { store, text } = page;
  const texts = await loadDistractionTexts(text.language);
  const announcements = createAnnouncements(page, await createDistractionNames(page));
  const { announced, takeBack } = announcements;
  const categories = Object.entries(texts.distractionCategoryNames).map(([id, name]) => ({ id, name }));
  const read = () => readDistractionsRoom(store);
  const room = livePageSignal(page, page.today, await read(), read).value;
  return {
    view: computed(() => {
      const { from, to, cycleName, overrides, counts } = room.value;
      const items = catalogueItems(overrides, counts, texts);
      return { items, categories, found: foundYou(counts), from, to, cycleName };
    }),
    announcement: announcements.announcement,
    actions: {
      saveDistraction: (form) => announced(save(store, form)),
      setHidden: (number, isHidden) => announced(setDistractionHidden(store, number, isHidden)),
      undo: takeBack,
    },
  };
}
