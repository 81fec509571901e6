import { escapeHtml } from './page.mjs';

/**
 * @typedef {object} Package
 * @property {string} id - letters, digits, dots and dashes
 * @property {string} title
 * @property {string} version
 * @property {string[]} files - all but the manifest, the page first
 */

const resources = ({ files }, type) => `  <resources>
    <resource identifier="resource-1" type="webcontent" adlcp:${type}="sco" href="${escapeHtml(files[0])}">
${files.map((file) => `      <file href="${escapeHtml(file)}"/>`).join('\n')}
    </resource>
  </resources>`;

const organizations = ({ title }, inItem = '') => `  <organizations default="organization-1">
    <organization identifier="organization-1">
      <title>${escapeHtml(title)}</title>
      <item identifier="item-1" identifierref="resource-1" isvisible="true">
        <title>${escapeHtml(title)}</title>${inItem}
      </item>
    </organization>
  </organizations>`;

/** `imsmanifest.xml` of SCORM 1.2. */
export const manifest12 = (pack) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeHtml(pack.id)}" version="${escapeHtml(pack.version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
${organizations(pack)}
${resources(pack, 'scormtype')}
</manifest>
`;

/**
 * `imsmanifest.xml` of SCORM 2004. The third edition, because platforms that know the fourth take it too. Completion and success are
 * what the page says: without that a platform may call a reader successful who only looked.
 */
export const manifest2004 = (pack) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeHtml(pack.id)}" version="${escapeHtml(pack.version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 3rd Edition</schemaversion>
  </metadata>
${organizations(
  pack,
  `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`,
)}
${resources(pack, 'scormType')}
</manifest>
`;
