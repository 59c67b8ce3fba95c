/** A value that the workbook remembers for this add-in, outside its cells. One round trip each way. */
export const settingValue = {
  async read(context: Excel.RequestContext, key: string): Promise<unknown> {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? null : setting.value;
  },
  async write(context: Excel.RequestContext, key: string, value: string): Promise<void> {
    context.workbook.settings.add(key, value);
    await context.sync();
  },
};
