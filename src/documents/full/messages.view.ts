import { type Heading } from '../parts/outline.js';
import { type Writing } from '../parts/writing.js';

export interface MessagesView {
  heading: Heading;
  messages: string[];
}

export function messagesView({ plan, words, outline }: Writing): MessagesView | null {
  const messages = plan.principles?.coreMessages ?? [];
  if (messages.length === 0) return null;
  return { heading: outline.chapter('s-messages', words.t('documents.messages.title')), messages };
}
