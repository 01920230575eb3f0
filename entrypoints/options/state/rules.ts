import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { RulesActions, RulesScreenView } from '@/components/rules/actions';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { VerdictTarget } from '@/domain/model/entry';
import { tagRuleFromForm } from '@/domain/tag-rule-form';
import { rulesAsCsv, rulesAsJson } from '@/domain/tag-rules-file';
import { deleteTagRule, declineTagRule, moveTagRule, saveTagRule, setTagRuleOn } from '@/storage/commands/tag-rule';
import { readRulesRoom } from '@/storage/queries/rules-room';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import type { Announcements } from '@/entrypoints/platform/announcements';
import { copyOrShow } from '@/entrypoints/platform/clipboard';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import { ruleTargetName } from '@/entrypoints/platform/rule-offer';
import { saveFile } from '@/entrypoints/platform/save-file';
import { createTargetList } from './target-list';

/** What the room of the rules shows and does. */
export interface RulesState {
  readonly view: ReadonlySignal<RulesScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: RulesActions;
}

function ruleActions({ store }: Page, { announced, takeBack }: Announcements) {
  return {
    acceptRule: (host, target) => announced(saveTagRule(store, { id: null, host, pathPrefix: '', target })),
    declineRule: (host, target) => announced(declineTagRule(store, host, target)),
    saveRule: (form) => {
      const content = tagRuleFromForm(form);
      return content.ok ? announced(saveTagRule(store, content.value)) : Promise.resolve(content);
    },
    setRuleOn: (ruleId, isOn) => announced(setTagRuleOn(store, ruleId, isOn)),
    moveRule: (ruleId, move) => announced(moveTagRule(store, ruleId, move)),
    deleteRule: (ruleId) => announced(deleteTagRule(store, ruleId)),
    undo: takeBack,
  } satisfies Partial<RulesActions>;
}

function exportActions({ store }: Page, view: ReadonlySignal<RulesScreenView>) {
  return {
    copyCsv: () => copyOrShow(rulesAsCsv(view.value.rules)),
    saveJson: () => {
      const content = new Blob([rulesAsJson(view.value.rules)], { type: 'application/json' });
      runReported('saving the rules', saveFile(`lodestar-rules-${store.now().today}.json`, content.stream()));
    },
  } satisfies Partial<RulesActions>;
}

interface Named {
  readonly target: VerdictTarget;
  readonly targetName: string;
}

export async function createRulesState(page: Page): Promise<RulesState> {
  const { store, text } = page;
  const names = await createDistractionNames(page);
  const announcements = createAnnouncements(page, names);
  const targets = await createTargetList(page, names);
  const read = () => readRulesRoom(store);
  const room = livePageSignal(page, signal(null), await read(), read).value;
  const named = <Row extends Named>(row: Row): Row => ({ ...row, targetName: ruleTargetName(row, names, text) });
  const view = computed((): RulesScreenView => {
    const { rules, declined, proposals } = room.value;
    return {
      rules: rules.map(named),
      declined: declined.map((rule) => named({ ...rule, isBarred: false })),
      proposals: proposals.map(named),
      targets: targets.value,
    };
  });
  return {
    view,
    announcement: announcements.announcement,
    actions: { ...ruleActions(page, announcements), ...exportActions(page, view) },
  };
}
