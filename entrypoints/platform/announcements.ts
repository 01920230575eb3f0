import { batch, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { Id } from '@/domain/model/base';
import type { StepLabel, UndoRecord } from '@/domain/model/undo-record';
import type { Result } from '@/domain/result';
import type { NamedStep } from '@/domain/triage-day';
import { redo, undo } from '@/storage/commands/undo';
import { isOfEntriesAlone } from '@/storage/entry-changes';
import { lastStepOf } from '@/storage/last-step';
import type { DistractionNames } from './distraction-names';
import { runCommand, runPlainCommand } from './page';
import type { Page } from './page';

const newsMilliseconds = 8000;

/** Says on screen, and to a screen reader, what was just done; undo and redo come with it. */
export interface Announcements {
  readonly announcement: ReadonlySignal<Announcement | null>;
  /** Runs a command and, once it is stored, names the step it became. */
  announced(command: Promise<Result<unknown>>): Promise<Result<void>>;
  /** The same for what changes entries alone: where `stepOf` knows the step, it is named in the moment in which it is stored. */
  announcedEntry<Value>(
    command: Promise<Result<Value>>,
    stepOf: (value: Value) => NamedStep | null,
  ): Promise<Result<void>>;
  /** Takes back the step that the news speaks of, unless another window has done something since (`not-last`). */
  takeBack(): Promise<Result<void>>;
  /** Takes back the last step, whoever did it. */
  undo(): Promise<Result<void>>;
  redo(): Promise<Result<void>>;
}

/** Steps whose detail may be the number of a distraction. */
const numbered = new Set<StepLabel>(['tagged', 'retagged', 'distraction-hidden', 'distraction-shown']);

/** A distraction is kept in the history by its number, because its name depends on the language. */
function sentenceOf(step: NamedStep, page: Page, names: DistractionNames): string {
  const isNumber = numbered.has(step.label) && /^\d+$/.test(step.detail);
  const detail = isNumber ? `${step.detail} ${names.nameOf(Number(step.detail))}` : step.detail;
  return page.text(`step.${step.label}`, { detail });
}

/** What is said, until it is no longer news. */
function createNews() {
  const announcement = signal<Announcement | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saidStep: Id | null = null;

  /** @param stepId the step that can be taken back where the message stands */
  function say(message: string, stepId: Id | null): void {
    clearTimeout(timer);
    saidStep = stepId;
    announcement.value = { message, canUndo: stepId !== null };
    timer = setTimeout(() => {
      announcement.value = null;
    }, newsMilliseconds);
  }

  return { announcement, say, isNews: (step: UndoRecord) => step.id === saidStep };
}

/**
 * One per page; the last news stays for a few seconds.
 *
 * @param showMoved shows what undo or redo did, before the sentence that tells of it
 */
export function createAnnouncements(
  page: Page,
  names: DistractionNames,
  showMoved: (step: UndoRecord) => void = () => undefined,
): Announcements {
  const { announcement, say, isNews } = createNews();

  async function move(command: Promise<Result<UndoRecord>>, canUndo: boolean): Promise<Result<void>> {
    const moved = await runCommand(page, command, (step) => !isOfEntriesAlone(step));
    if (!moved.ok) {
      return moved;
    }
    // One frame for both.
    batch(() => {
      showMoved(moved.value);
      const step = sentenceOf(moved.value, page, names);
      say(canUndo ? step : page.text('step.undone', { step }), canUndo ? moved.value.id : null);
    });
    return { ok: true, value: undefined };
  }

  async function sayLastStep(): Promise<void> {
    const id = lastStepOf(page.store);
    // By its id: the newest one may be of another window.
    const step = id === null ? undefined : await page.store.database.of('undoRecords').get(id);
    if (step !== undefined) {
      say(sentenceOf(step, page, names), step.id);
    }
  }

  return {
    announcement,
    announced: async (command) => {
      const result = await runPlainCommand(page, command);
      if (result.ok) {
        await sayLastStep();
      }
      return result;
    },
    announcedEntry: async (command, stepOf) => {
      // The button counts requests and what is due: a verdict changes neither, so nobody wakes the background for it.
      const result = await runCommand(page, command, () => false);
      if (!result.ok) {
        return result;
      }
      const isSaid = batch(() => {
        const step = stepOf(result.value);
        if (step !== null) {
          say(sentenceOf(step, page, names), lastStepOf(page.store));
        }
        return step !== null;
      });
      if (!isSaid) {
        await sayLastStep();
      }
      return { ok: true, value: undefined };
    },
    takeBack: () => move(undo(page.store, isNews), false),
    undo: () => move(undo(page.store), false),
    redo: () => move(redo(page.store), true),
  };
}
