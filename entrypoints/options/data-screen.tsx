import type { FunctionComponent } from 'preact';
import { DataScreen } from '@/components/app/DataScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createDataState } from './state/data';
import { createTransferState } from './state/transfer';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const { view, actions } = await createDataState(page);
  const transfer = await createTransferState(page);
  return () => (
    <DataScreen
      view={view.value}
      transfer={transfer.view.value}
      actions={actions}
      transferActions={transfer.actions}
      text={page.text}
    />
  );
}
