import { remembered } from './cell-basics.ts';
import type { Draft } from './draft.ts';
import type { Field } from './fields.ts';
import { readName } from './names.ts';
import { readClientKind, readLanguage, readSex } from './words.ts';

/** Puts the text of one client column into the draft. */
export function clientSetter(field: Field): (text: string, draft: Draft) => void {
  switch (field) {
    case 'client.name': {
      const names = remembered(readName);
      return (text, draft) => {
        const { name, familyName, givenName, kind } = names(text);
        const { client } = draft;
        client.rawName = text;
        client.name = name;
        client.kind = kind;
        if (familyName !== '') {
          client.familyName = familyName;
        }
        if (givenName !== '') {
          client.givenName = givenName;
        }
      };
    }
    case 'client.familyName':
      return (text, draft) => {
        draft.family = text;
      };
    case 'client.givenName':
      return (text, draft) => {
        draft.given = text;
      };
    case 'client.middleName':
      return (text, draft) => {
        draft.middle = text;
      };
    case 'client.street':
      return (text, draft) => {
        draft.street = text;
      };
    case 'client.houseNumber':
      return (text, draft) => {
        draft.houseNumber = text;
      };
    case 'client.sex':
      return (text, draft) => {
        const sex = readSex(text);
        if (sex !== null) {
          draft.client.sex = sex;
        }
      };
    case 'client.language':
      return (text, draft) => {
        const language = readLanguage(text);
        if (language !== null) {
          draft.client.language = language;
        }
      };
    case 'client.kind':
      return (text, draft) => {
        const kind = readClientKind(text);
        if (kind !== null) {
          draft.client.kind = kind;
        }
      };
    case 'client.email':
      return (text, draft) => {
        if (/^[^\s@]+@[^\s@]+$/.test(text)) {
          draft.client.email = text.toLowerCase();
        }
      };
    case 'client.tags':
      return (text, draft) => {
        draft.client.tags = text
          .split(/[;,|]/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== '');
      };
    case 'client.number':
      return (text, draft) => {
        draft.client.identifiers = { ...draft.client.identifiers, broker: text };
      };
    case 'client.carrierNumber':
      return (text, draft) => {
        draft.client.identifiers = { ...draft.client.identifiers, carrier: text };
      };
    default:
      return plainClientSetter(field);
  }
}

function plainClientSetter(field: Field): (text: string, draft: Draft) => void {
  const key = field.slice('client.'.length);
  switch (key) {
    case 'phone':
    case 'postcode':
    case 'city':
    case 'country':
    case 'household':
    case 'advisor':
    case 'source':
    case 'referredBy':
    case 'occupation':
      return (text, draft) => {
        draft.client[key] = text;
      };
    default:
      throw new RangeError(`${field} is not a text of a client`);
  }
}
