/**
 * A refusal in the languages that the host knows.
 */

/** Languages in which refusals may come: `host.state.messageLanguage`. */
export type MessageLanguage = 'en' | 'vi' | 'de';

/** {0}, {1} … are the values. */
export type Texts = Readonly<Record<MessageLanguage, string>>;

export const texts = (en: string, vi: string, de: string): Texts => ({ en, vi, de });
