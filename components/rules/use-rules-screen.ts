import { useState } from 'preact/hooks';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import type { TagRuleForm } from '@/domain/tag-rule-form';
import type { RuleRow, RulesActions } from './actions';

const newRule: TagRuleForm = { id: null, host: '', pathPrefix: '', target: null };

/** What is open in the room of the rules: one form at a time. */
export function useRulesScreen(actions: RulesActions, text: Text) {
  const refusals = useRefusal(text);
  const [editing, setEditing] = useState<TagRuleForm | null>(null);
  return {
    ...refusals,
    actions,
    editing,
    startNew: (): void => setEditing(newRule),
    edit: ({ id, host, pathPrefix, target }: RuleRow): void => setEditing({ id, host, pathPrefix, target }),
    stop: (): void => setEditing(null),
  };
}

export type RulesRoomState = ReturnType<typeof useRulesScreen>;
