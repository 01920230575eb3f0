import type { FunctionComponent } from 'preact';
import { ProjectsScreen } from '@/components/projects/ProjectsScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createProjectsState } from './state/projects';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createProjectsState(page);
  return () => <ProjectsScreen {...state} text={page.text} />;
}
