import type { FunctionComponent } from 'preact';
import { HealthScreen } from '@/components/health/HealthScreen';
import type { Page } from '@/entrypoints/platform/page';
import { editorAddress } from './router';
import { createHealthState } from './state/health';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createHealthState(page, (objectiveId) => {
    location.hash = editorAddress(objectiveId);
  });
  return () => <HealthScreen {...state} text={page.text} />;
}
