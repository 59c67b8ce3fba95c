import { textArgument } from "../arguments";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef } from "../HostType";

interface SettingTarget {
  readonly key: string;
}

/** Excel.Setting. */
const settingType = defineType<SettingTarget>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: ({ key }, { book }) => book.settings().get(key) },
  set: { value: ({ key }, value, { book }) => void book.settings().set(key, value) },
  call: { delete: ({ key }, _args, { book }) => void book.settings().delete(key) },
});

const find = (key: string, { book }: HostContext): HostRef | null =>
  book.settings().has(key) ? settingType({ key }) : null;

/** Excel.SettingCollection: adding a key that exists replaces its value, as in Excel. */
export const settingCollectionType = defineType<null>("SettingCollection", {
  items: (_target, { book }) => [...book.settings().keys()].map((key) => settingType({ key })),
  item(_target, key, context) {
    const setting = find(textArgument([key], 0), context);
    if (!setting) throw new HostError("ItemNotFound", `setting ${String(key)}`);
    return setting;
  },
  call: {
    add(_target, args, { book }) {
      const key = textArgument(args, 0);
      book.settings().set(key, args[1]);
      return settingType({ key });
    },
    getCount: (_target, _args, { book }) => book.settings().size,
    getItemOrNullObject: (_target, args, context) => find(textArgument(args, 0), context),
  },
});
