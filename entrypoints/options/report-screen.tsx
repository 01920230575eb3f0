import type { FunctionComponent } from 'preact';
import { FullReportScreen } from '@/components/full-report/FullReportScreen';
import { loadDistractionTexts } from '@/components/text/distractions';
import { loadFullReportText } from '@/components/text/full-report';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import type { Page } from '@/entrypoints/platform/page';
import { followRoutePart } from './router';
import { createFullReportState } from './state/full-report';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const [text, names, { distractionCategoryNames }] = await Promise.all([
    loadFullReportText(page.text),
    createDistractionNames(page),
    loadDistractionTexts(page.text.language),
  ]);
  const state = await createFullReportState(page, names, followRoutePart('report'));
  const categories = new Map<string, string>(Object.entries(distractionCategoryNames));
  // A category that the user wrote is its own name.
  const categoryName = (category: string): string => categories.get(category) ?? category;
  return () => <FullReportScreen {...state} {...{ text, categoryName }} distractionName={names.nameOf} />;
}
