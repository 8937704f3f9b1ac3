import type { Field } from '../fields.ts';

/** A field, how sure its words make it (0–1), and the words: `headerWords` of a header, accents gone, lower case. */
export type HeaderRule = readonly [Field, number, RegExp];

/** Whoever is insured, as headers call them. */
export const CLIENT_WORDS =
  '(?:client|customer|insured|policy ?holder|policy ?owner|owner|member|assured|applicant|kunde|kunden|mandant|versicherungsnehmer|versicherter|vn|klant|relatie|verzekerde|verzekering(?:s)?nemer|cliente|client|assure|souscripteur|preneur(?: d assurance)?|adherent|asegurado|tomador(?: del? seguro| do seguro)?|contratante|assicurato|contraente|segurado|estipulante)';
export const POLICY_WORDS =
  '(?:policy|contract|certificate|cert|polis|polisse|police|polizza|poliza|apolice|vertrag|vertrags|versicherungsschein|versicherungs|vs|contrat|contrato|contratto)';
export const NUMBER_WORDS =
  '(?:number|numbers|no|n|nr|num|nummer|numero|numer|id|code|codigo|codice|cod|ref|reference|referencia|schein nr|scheinnummer|#)';
