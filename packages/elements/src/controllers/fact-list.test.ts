import { expect, it } from 'vitest';
import { pageName } from './fact-list.js';

it.each([
  ['https://bionumbers.hms.harvard.edu/bionumber.aspx?s=n&v=2&id=111542', 'bionumbers.hms.harvard.edu, 111542'],
  ['https://pubmed.ncbi.nlm.nih.gov/21250105/', 'pubmed.ncbi.nlm.nih.gov, 21250105'],
  ['http://www.sahpra.org.za/unregistered-products/', 'sahpra.org.za, unregistered-products'],
  ['https://medsafety.sahpra.org.za/', 'medsafety.sahpra.org.za'],
])('names %s, a page without a title, %s', (url, name) => {
  expect(pageName(url)).toBe(name);
});
