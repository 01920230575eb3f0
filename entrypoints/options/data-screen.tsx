import type { FunctionComponent } from 'preact';
import { DataScreen } from '@/components/app/DataScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createDataState } from './state/data';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const { view, actions } = await createDataState(page);
  return () => <DataScreen view={view.value} actions={actions} text={page.text} />;
}
