import { customType } from 'drizzle-orm/sqlite-core';

/** A column of type ANY: a field's value as it stood before or after a change, whatever the field. */
export const anything = customType<{ data: string | number | null; driverData: string | number | null }>({
  dataType: () => 'ANY',
});
