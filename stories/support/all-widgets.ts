// Registers every widget that there is, each by itself, for pages that show them side by side.
for (const load of Object.values(import.meta.glob('../../packages/elements/src/widgets/*/*.define.ts'))) void load();
