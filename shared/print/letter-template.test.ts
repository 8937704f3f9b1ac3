import { expect, test } from 'vitest';
import { startingText, TEXT_LANGUAGES } from '../planning/activity-texts.ts';
import { startingActivities } from '../planning/catalogue.ts';
import { letterBlocks, letterText, unknownFields } from './letter-template.ts';

const fields = { client: 'Ada, Jan', advisor: 'Sanne de Vries', date: '9 March 2027', office: 'Van Dijk & Partners' };

test('paragraphs stand apart, a single break stays, and a last line that is a name signs', () => {
  const body = 'Dear {client},\r\n\r\nOn {date}.\n \nSee you\nthere.\n\nKind regards,\n{advisor}\n';
  expect(letterText({ subject: 'From {office}', body }, fields)).toEqual({
    subject: 'From Van Dijk & Partners',
    paragraphs: ['Dear Ada, Jan,', 'On 9 March 2027.', 'See you\nthere.', 'Kind regards,'],
    signer: 'Sanne de Vries',
  });
  expect(letterText({ subject: '', body: 'One line' }, fields)).toMatchObject({
    paragraphs: ['One line'],
    signer: null,
  });
  expect(letterText({ subject: '', body: 'Sanne de Vries' }, fields).signer).toBeNull();
});

test('what is filled in is not read as a field again', () => {
  const text = { subject: '{client}', body: '{client}\n\n{date}' };
  expect(letterText(text, { ...fields, client: '{office}' })).toMatchObject({
    subject: '{office}',
    paragraphs: ['{office}', '9 March 2027'],
  });
});

test('paragraphs stay whole; only one too long for what may be left of a sheet goes on after a sentence, or where it can', () => {
  expect(letterBlocks({ paragraphs: ['Dear all,', 'One. Two.'] })).toEqual(['Dear all,', 'One. Two.']);
  const sentence = `${'word '.repeat(39)}end. `;
  const blocks = letterBlocks({ paragraphs: [sentence.repeat(20).trim(), '字'.repeat(1500)] });
  expect(blocks.slice(0, -1).every((block) => block.endsWith('end.') && block.length < 1000)).toBe(true);
  expect(blocks.length).toBeGreaterThan(4);
  expect(blocks.join(' ').replaceAll(/\s+/g, ' ')).toBe(`${sentence.repeat(20)}${'字'.repeat(1500)}`);
});

test('a mistyped field is found; no starting text has one', () => {
  expect(unknownFields({ subject: 'Hi {clinet}', body: '{client} {date} {clinet} {Advisor} { }' })).toEqual([
    'clinet',
    'Advisor',
  ]);
  for (const { code } of startingActivities) {
    for (const language of TEXT_LANGUAGES) {
      const text = startingText(code, language);
      expect(text === null ? [] : unknownFields(text)).toEqual([]);
    }
  }
});
