/** What can be saved. */
export const KINDS = ['png', 'svg', 'film', 'gif', 'table', 'facts'] as const;
export type Kind = (typeof KINDS)[number];
/** Those that need a page that lets a drawing become a picture. */
export const DRAWN: readonly Kind[] = ['png', 'film', 'gif'];
