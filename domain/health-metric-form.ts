import type { ContentOf, Id } from './model/base';
import type { HealthMetric } from './model/health-metric';
import { titleProblems } from './title-problems';
import { numberFieldText } from './number-field';
import { readNumberFormat, type NumberFormatForm } from './number-format-form';
import { parseNumberText } from './number-text';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** A health metric as its form holds it: numbers are still the text that was typed. */
export interface HealthMetricForm extends NumberFormatForm {
  readonly id: Id | null;
  readonly teamId: Id;
  readonly ownerId: Id | null;
  readonly title: string;
  readonly direction: HealthMetric['direction'];
  readonly healthyAt: string;
  readonly unhealthyAt: string;
  /** What it was opened with, so that what another window changed since is not overwritten. */
  readonly opened?: HealthMetricContent;
}

/** What the form decides of a health metric; its place and whether it is archived are not its business. */
export type HealthMetricContent = Omit<ContentOf<HealthMetric>, 'order' | 'archivedAt'> & { readonly id: Id | null };

/** A new metric: a count that must not fall. */
export function blankHealthMetric(teamId: Id, ownerId: Id | null): HealthMetricForm {
  return {
    ...{ id: null, teamId, ownerId, title: '', direction: 'at-least', healthyAt: '', unhealthyAt: '' },
    ...{ style: 'count', currency: '', unit: '' },
  };
}

/**
 * Why the thresholds cannot stand together: what is unhealthy lies beyond what is healthy, or at it, which is the same
 * as a single threshold.
 */
export function thresholdProblems({
  direction,
  healthyAt,
  unhealthyAt,
}: Pick<HealthMetric, 'direction' | 'healthyAt' | 'unhealthyAt'>): readonly Problem[] {
  const sign = direction === 'at-least' ? 1 : -1;
  const isUpsideDown = unhealthyAt !== null && unhealthyAt * sign > healthyAt * sign;
  return isUpsideDown ? [problem('unhealthyAt', 'on-the-healthy-side')] : [];
}

/** The metric that a form describes, or every problem with it: `title`, `healthyAt`, `unhealthyAt`, `unit`, `currency`. */
export function healthMetricFromForm(form: HealthMetricForm, locale: string): Result<HealthMetricContent> {
  const problems: Problem[] = [...titleProblems('title', form.title)];
  const format = readNumberFormat(form, '', problems);
  const read = (field: 'healthyAt' | 'unhealthyAt'): number | null => {
    const typed = form[field].trim();
    const value = typed === '' ? null : parseNumberText(typed, format, locale);
    if (typed !== '' && value === null) {
      problems.push(problem(field, 'not-a-number'));
    }
    return value;
  };
  const healthyAt = read('healthyAt');
  const unhealthyAt = read('unhealthyAt');
  if (form.healthyAt.trim() === '') {
    problems.push(problem('healthyAt', 'missing'));
  }
  if (problems.length > 0 || healthyAt === null) {
    return fail(...problems);
  }
  const { id, teamId, ownerId, direction } = form;
  const contradictions = thresholdProblems({ direction, healthyAt, unhealthyAt });
  return contradictions.length > 0
    ? fail(...contradictions)
    : succeed({ id, teamId, ownerId, title: form.title.trim(), direction, healthyAt, unhealthyAt, format });
}

/** The form of a stored metric: reading it back unchanged gives the same content. */
export function formFromHealthMetric(metric: HealthMetricContent, locale: string): HealthMetricForm {
  const { id, teamId, ownerId, title, direction, format } = metric;
  return {
    ...{ id, teamId, ownerId, title, direction },
    healthyAt: numberFieldText(metric.healthyAt, format, locale),
    unhealthyAt: numberFieldText(metric.unhealthyAt, format, locale),
    ...{ style: format.style, currency: format.currency ?? '', unit: format.unit },
    opened: metric,
  };
}
