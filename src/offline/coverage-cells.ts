/**
 * What the host emulates of Range, and the tests that show it.
 */

/** A test, the behaviours that it shows, and the members: 'Service: member member; Service: member'. */
export type Group = readonly [test: string, rules: string, members: string];

/** Members of Range, and of what hangs on cells. */
export const CELL_GROUPS: readonly Group[] = [
  [
    'range-values › gives numbers, truth values and texts, and blanks as empty texts',
    'blank snapshot zone',
    'Range: getValue getValues',
  ],
  ['display-values › gives texts for all cells', 'display blank', 'Range: getDisplayValue getDisplayValues'],
  [
    'range-values › reads texts as typed input',
    'typed plainText apostrophe size kinds deferred characters protection validation spill',
    'Range: setValue setValues',
  ],
  [
    'formulas/locale › takes a formula as the locale writes it, and gives it back so',
    'localFormula calculated deferred protection',
    'Range: setFormula setFormulas',
  ],
  [
    'formulas/calls › has its text in the top left cell alone',
    'spill localFormula',
    'Range: getFormula getFormulas',
  ],
  [
    'sheets › reads %s as %s',
    'grid',
    'Range: getA1Notation getColumn getRow getLastRow getLastColumn getNumRows getNumColumns getSheet',
  ],
  [
    'range-values › refuse null and take "general" for none',
    'general deferred plainText',
    'Range: getNumberFormat getNumberFormats setNumberFormat setNumberFormats',
  ],
  [
    'range-values › blanks values and formulas, and keeps formats and notes',
    'clear spill protection',
    'Range: clearContent isBlank',
  ],
  [
    'range-values › turn the whole number 25 into "25.0"',
    'notes deferred',
    'Range: getNote getNotes setNote setNotes',
  ],
  ['range-values › are known by isPartOfMerge', 'merge', 'Range: isPartOfMerge getMergedRanges'],
  [
    'tab-rules › are colours, weights and alignments',
    'deferred protection',
    'Range: getBackground getBackgrounds setBackground setBackgrounds getFontColor getFontColors setFontColor setFontColors getFontWeight getFontWeights setFontWeight setFontWeights getHorizontalAlignment getHorizontalAlignments setHorizontalAlignment getVerticalAlignment setVerticalAlignment getWrap setWrap',
  ],
  [
    'validations › no longer binds cells from which it was cleared',
    'validation deferred protection',
    'Range: getDataValidation getDataValidations setDataValidation setDataValidations clearDataValidations',
  ],
  ['validations › make blank cells FALSE and refuse texts', 'validation content', 'Range: insertCheckboxes'],
  [
    'protections › are known by canEdit and getProtections',
    'protection',
    'Range: canEdit; Sheet: getProtections; Protection: canEdit getRange getDescription getProtectionType',
  ],
  [
    'protections › can be one that only warns, and be removed',
    'protection',
    'Range: protect; Sheet: protect; Protection: addEditor isWarningOnly setWarningOnly setDescription remove removeEditors',
  ],
  [
    'tab-rules › is found and removed',
    'oneFilter',
    'Range: createFilter getFilter; Sheet: getFilter; Filter: getRange remove',
  ],
  [
    'tab-rules › are told, copied and taken away again, and the rows with them',
    'filtering',
    'SpreadsheetApp: newFilterCriteria; Filter: getColumnFilterCriteria setColumnFilterCriteria removeColumnFilterCriteria; FilterCriteria: copy getHiddenValues; FilterCriteriaBuilder: build copy getHiddenValues setHiddenValues',
  ],
  ['tab-rules › of a range reorders its rows, blanks last', 'sorting protection', 'Range: sort'],
  ['tab-rules › of a tab leaves frozen rows where they are', 'sorting protection', 'Sheet: sort'],
  [
    'developer-metadata › binds to the spreadsheet, a sheet, a whole column and a whole row',
    'metadataPlace',
    'Range: addDeveloperMetadata getDeveloperMetadata; Sheet: addDeveloperMetadata getDeveloperMetadata; Spreadsheet: addDeveloperMetadata getDeveloperMetadata',
  ],
  [
    'developer-metadata › is found by the finder of its column, its sheet and the spreadsheet',
    'metadataMoves',
    'Range: createDeveloperMetadataFinder; Sheet: createDeveloperMetadataFinder; Spreadsheet: createDeveloperMetadataFinder; DeveloperMetadataFinder: find withId withKey withLocationType withValue withVisibility',
  ],
  [
    'developer-metadata › moves along when columns are inserted before it',
    'metadataMoves',
    'DeveloperMetadata: getId getKey getLocation getValue getVisibility; DeveloperMetadataLocation: getColumn getLocationType getRow getSheet getSpreadsheet',
  ],
  ['developer-metadata › can be changed and removed', 'metadataMoves', 'DeveloperMetadata: remove setValue'],
];
