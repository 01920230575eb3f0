import type { FunctionComponent } from 'preact';
import { CatalogueScreen } from '@/components/catalogue/CatalogueScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createCatalogueState } from './state/catalogue';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createCatalogueState(page);
  return () => <CatalogueScreen {...state} text={page.text} />;
}
