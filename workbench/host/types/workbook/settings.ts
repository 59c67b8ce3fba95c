import { textArgument } from "../../arguments";
import type { HostContext } from "../../HostContext";
import { existing, type HostRef, ref } from "../../HostRef";
import type { Members } from "../../Members";

const find = (key: string, { book }: HostContext): HostRef | null =>
  book.settings().has(key) ? ref("Setting", { key }) : null;

/** Excel.SettingCollection: adding a key that exists replaces its value, as in Excel. */
export const settingCollectionMembers: Members<"SettingCollection"> = {
  items: (_target, { book }) => [...book.settings().keys()].map((key) => ref("Setting", { key })),
  item: (_target, key, context) => existing(find(textArgument([key], 0), context), `setting ${String(key)}`),
  call: {
    add(_target, args, { book }) {
      const key = textArgument(args, 0);
      book.settings().set(key, args[1]);
      return ref("Setting", { key });
    },
    getCount: (_target, _args, { book }) => book.settings().size,
    getItemOrNullObject: (_target, args, context) => find(textArgument(args, 0), context),
  },
};

/** Excel.Setting. */
export const settingMembers: Members<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: ({ key }, { book }) => book.settings().get(key) },
  set: { value: ({ key }, value, { book }) => void book.settings().set(key, value) },
  call: { delete: ({ key }, _args, { book }) => void book.settings().delete(key) },
};
