import { filledIn, type TemplateText, type TextFields } from '../planning/activity-texts.ts';
import type { Recipient } from './recipient.ts';

/** The letter of one recipient, every field filled. */
export type Letter = {
  readonly clientId: number;
  readonly language: Recipient['language'];
  /** The lines of the envelope's window. */
  readonly envelope: readonly string[];
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Who signs below the text, with room for a hand; null where the text does not end with a name. */
  readonly signer: string | null;
};

/** Fields a text names that no letter can fill in: what is mistyped must not be posted. */
export function unknownFields({ subject, body }: TemplateText): readonly string[] {
  const known: TextFields = { client: '', advisor: '', date: '', office: '' };
  const named = [...`${subject}\n${body}`.matchAll(/\{([^{}\s]+)\}/g)].map(([, field = '']) => field);
  return [...new Set(named)].filter((field) => !Object.hasOwn(known, field));
}

/** A text as one reader gets it: paragraphs stand apart by an empty line, and the last line signs when it is a name. */
export function letterText(text: TemplateText, fields: TextFields): Pick<Letter, 'subject' | 'paragraphs' | 'signer'> {
  const { subject, body } = filledIn(text, fields);
  const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  const signs = lines.length > 1 && (last === fields.advisor || last === fields.office);
  const paragraphs = (signs ? lines.slice(0, -1) : lines)
    .join('\n')
    .split(/\n[^\S\n]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return { subject, paragraphs, signer: signs ? last : null };
}
