/**
 * English given and family names from which the sample customers' names are put together.
 */
import type { Sex } from './locale';

/** Given names by sex. */
export const GIVEN_NAMES: Readonly<Record<Sex, readonly string[]>> = {
  f: [
    ...['Alice', 'Amelia', 'Beth', 'Carla', 'Chloe', 'Clara', 'Diana', 'Eleanor', 'Emma', 'Esther', 'Fiona'],
    ...['Grace', 'Hannah', 'Helen', 'Imogen', 'Iris', 'Jasmine', 'Julia', 'Kate', 'Laura', 'Leah', 'Lucy'],
    ...['Maya', 'Megan', 'Nadia', 'Naomi', 'Olivia', 'Paula', 'Priya', 'Rachel', 'Rosa', 'Ruth', 'Sarah'],
    ...['Sophie', 'Tessa', 'Uma', 'Vera', 'Wendy', 'Yvonne', 'Zoe'],
  ],
  m: [
    ...['Adam', 'Arthur', 'Ben', 'Caleb', 'Colin', 'Daniel', 'David', 'Edwin', 'Ethan', 'Felix', 'Frank'],
    ...['George', 'Graham', 'Henry', 'Hugo', 'Isaac', 'Jack', 'James', 'Kevin', 'Leo', 'Liam', 'Marcus'],
    ...['Martin', 'Nathan', 'Noah', 'Oliver', 'Oscar', 'Owen', 'Patrick', 'Quentin', 'Ravi', 'Samuel'],
    ...['Simon', 'Theo', 'Thomas', 'Victor', 'Walter', 'William'],
  ],
};

/** Family names. */
export const FAMILY_NAMES: readonly string[] = [
  ...[
    'Adler',
    'Archer',
    'Baker',
    'Barlow',
    'Bennett',
    'Blake',
    'Bright',
    'Carver',
    'Chandler',
    'Clarke',
    'Cole',
  ],
  ...[
    'Cooper',
    'Dalton',
    'Drake',
    'Ellis',
    'Fairley',
    'Fisher',
    'Fletcher',
    'Foster',
    'Garner',
    'Gibson',
    'Hale',
  ],
  ...[
    'Harper',
    'Hayes',
    'Hudson',
    'Ingram',
    'Jarvis',
    'Keller',
    'Lambert',
    'Lowell',
    'Marsh',
    'Mercer',
    'Miller',
  ],
  ...['Moss', 'Nolan', 'Osborne', 'Parker', 'Patel', 'Pierce', 'Quinn', 'Reeve', 'Rowan', 'Sawyer', 'Shaw'],
  ...['Singh', 'Slater', 'Thorne', 'Turner', 'Vance', 'Walsh', 'Weaver', 'Whitlock', 'Wren', 'Yates'],
];
