import { en } from '@/components/text/en';
import type { Messages } from '@/components/text';

export const de: Messages = en;
