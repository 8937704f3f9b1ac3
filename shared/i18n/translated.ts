/** The same keys as the English catalogue, every leaf a text of one's own: a missing translation is a type error. */
export type Translated<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Translated<Catalogue[Key]>;
};
