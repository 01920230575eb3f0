import type { FunctionComponent } from 'preact';
import { OkrScreen } from '@/components/okrs/OkrScreen';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import { editedObjective } from './router';
import { createOkrState } from './state/okrs';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const { openEditor, ...state } = await createOkrState(page);
  const follow = async (): Promise<void> => {
    const objectiveId = editedObjective(location.hash);
    if (objectiveId !== null) {
      // Once is enough: coming back to the room must not open a form that was put away.
      history.replaceState(history.state, '', '#/okrs');
      await openEditor(objectiveId);
    }
  };
  await follow();
  addEventListener('hashchange', () => runReported('opening the editor', follow()));
  return () => <OkrScreen {...state} text={page.text} />;
}
