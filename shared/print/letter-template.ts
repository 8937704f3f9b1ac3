import { filledIn, type TemplateText, type TextFields } from '../planning/activity-texts.ts';
import type { Recipient } from './recipient.ts';

/** The letter of one recipient, every field filled. */
export type Letter = {
  readonly clientId: number;
  readonly language: Recipient['language'];
  /** Whom it is to, by name. */
  readonly to: string;
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

/** Signs after which a paragraph may go on overleaf: at the end of a sentence, and at last wherever it can. */
const PIECE = { sentence: 700, any: 1400 } as const;

/** The letter's text in pieces that stay whole on their sheet: its paragraphs, very long ones in parts. */
export function letterBlocks({ paragraphs }: Pick<Letter, 'paragraphs'>): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    const pieces: string[] = [];
    let piece = '';
    for (const part of paragraph.length > PIECE.any ? paragraph.split(/(?<=[\s。，；！？])/u) : [paragraph]) {
      piece += part;
      if (piece.length > (/[.!?。！？]\s*$/u.test(part) ? PIECE.sentence : PIECE.any)) {
        pieces.push(piece.trim());
        piece = '';
      }
    }
    return [...pieces, piece.trim()].filter((one) => one !== '');
  });
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
