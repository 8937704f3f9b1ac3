/** Plural forms: English and Dutch have `one` and `other`, Chinese only `other`. */
type OneForm = `${string}_one`;

type Leaf<Text> = Text extends string ? string : Translated<Text>;

/**
 * The same keys as the English catalogue, every leaf a text of one's own: a missing translation is a type error.
 * Only the `_one` forms may be left out, for languages that have none.
 */
export type Translated<Catalogue> = {
  readonly [Key in keyof Catalogue as Key extends OneForm ? never : Key]: Leaf<Catalogue[Key]>;
} & {
  readonly [Key in keyof Catalogue as Key extends OneForm ? Key : never]?: Leaf<Catalogue[Key]>;
};
