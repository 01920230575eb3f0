import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { HealthActions, HealthScreenView, ReadingForm } from '@/components/health/actions';
import { cycleFormOfKind } from '@/components/okrs/cycle-form-defaults';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { healthMetricFromForm } from '@/domain/health-metric-form';
import type { Id } from '@/domain/model/base';
import { parseNumberText } from '@/domain/number-text';
import { fail, problem } from '@/domain/result';
import type { Result } from '@/domain/result';
import {
  archiveHealthMetric,
  moveHealthMetric,
  recordReading,
  saveHealthMetric,
} from '@/storage/commands/health-metric';
import { draftProtectingObjective } from '@/storage/commands/protecting-objective';
import { showTeam } from '@/storage/commands/settings';
import { readCyclesOf } from '@/storage/queries/draft-cycle';
import { readHealthScreen } from '@/storage/queries/health-screen';
import { readingsRead } from '@/storage/queries/latest-readings';
import type { Store } from '@/storage/store';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import type { Announcements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal, runCommand, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';

/** What the room of the health metrics shows and does. */
export interface HealthState {
  readonly view: ReadonlySignal<HealthScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: HealthActions;
}

/** Reads the typed value by the metric's own format, then records it. */
async function record(store: Store, form: ReadingForm, locale: string): Promise<Result<unknown>> {
  const metric = await store.database.of('healthMetrics').get(form.healthMetricId);
  if (metric === undefined) {
    return fail(problem('healthMetric', 'not-found'));
  }
  if (form.value.trim() === '') {
    return fail(problem('value', 'missing'));
  }
  const value = parseNumberText(form.value, metric.format, locale);
  return value === null ? fail(problem('value', 'not-a-number')) : recordReading(store, { ...form, value });
}

/** Leads to the editor of an objective. */
type OpenEditor = (objectiveId: Id) => void;

/** Drafts the objective, shows the team that it belongs to and opens it in the editor. */
async function draftObjective(page: Page, metricId: Id, openEditor: OpenEditor): Promise<Result<void>> {
  const { store, text } = page;
  const metric = await store.database.of('healthMetrics').get(metricId);
  if (metric === undefined) {
    return fail(problem('healthMetric', 'not-found'));
  }
  const { teamId } = metric;
  const nextCycle = cycleFormOfKind(
    { teamId, kind: 'quarter' },
    await readCyclesOf(store, teamId),
    store.now().today,
    text,
  );
  const title = text('health.objectiveTitle', { title: metric.title });
  const drafted = await runCommand(
    page,
    draftProtectingObjective(store, { healthMetricId: metricId, title, nextCycle }),
  );
  if (!drafted.ok) {
    return drafted;
  }
  const shown = await runPlainCommand(page, showTeam(store, drafted.value.teamId));
  if (shown.ok) {
    openEditor(drafted.value.id);
  }
  return shown;
}

function metricActions({ store, text }: Page, { announced }: Announcements) {
  return {
    saveMetric: (form) => {
      const content = healthMetricFromForm(form, text.language);
      return content.ok ? announced(saveHealthMetric(store, content.value, form.opened)) : Promise.resolve(content);
    },
    archiveMetric: (metricId, isArchived) => announced(archiveHealthMetric(store, metricId, isArchived)),
    moveMetric: (metricId, move) => announced(moveHealthMetric(store, metricId, move)),
    recordReading: (form) => announced(record(store, form, text.language)),
  } satisfies Partial<HealthActions>;
}

export async function createHealthState(page: Page, openEditor: OpenEditor): Promise<HealthState> {
  const { store } = page;
  const announcements = createAnnouncements(page, await createDistractionNames(page));
  const wanted = signal<ReadonlyMap<Id, number>>(new Map());
  const input = computed(() => ({ wanted: wanted.value, today: page.today.value }));
  const query = (asked: { wanted: ReadonlyMap<Id, number> }) => readHealthScreen(store, asked.wanted);
  return {
    view: livePageSignal(page, input, await readHealthScreen(store), query).value,
    announcement: announcements.announcement,
    actions: {
      ...metricActions(page, announcements),
      chooseTeam: (teamId) => {
        runReported('choosing a team', runPlainCommand(page, showTeam(store, teamId)));
      },
      showOlder: (metricId) => {
        const most = (wanted.value.get(metricId) ?? readingsRead) + readingsRead;
        wanted.value = new Map([...wanted.value, [metricId, most]]);
      },
      draftObjective: (metricId) => draftObjective(page, metricId, openEditor),
      undo: announcements.takeBack,
    },
  };
}
