/**
 * English given and family names from which the sample customers' names are put together.
 */
import type { Sex } from './locale';

/** Given names by sex. */
export const GIVEN_NAMES: Readonly<Record<Sex, readonly string[]>> = {
  f: [
    ...[
      'Alice',
      'Amelia',
      'Angela',
      'Beth',
      'Carla',
      'Chloe',
      'Christine',
      'Diana',
      'Eleanor',
      'Emma',
      'Fiona',
    ],
    ...[
      'Grace',
      'Hannah',
      'Helen',
      'Irene',
      'Jasmine',
      'Jennifer',
      'Jessica',
      'Julia',
      'Karen',
      'Kate',
      'Laura',
    ],
    ...['Leah', 'Lisa', 'Lucy', 'Maria', 'Maya', 'Megan', 'Michelle', 'Monica', 'Nadia', 'Naomi', 'Nicole'],
    ...['Olivia', 'Patricia', 'Paula', 'Priya', 'Rachel', 'Rosa', 'Ruth', 'Sarah', 'Sophie', 'Stephanie'],
    ...['Susan', 'Tessa', 'Vera', 'Wendy', 'Yvonne', 'Zoe'],
  ],
  m: [
    ...['Aaron', 'Adam', 'Andrew', 'Anthony', 'Ben', 'Brian', 'Caleb', 'Carlos', 'Colin', 'Daniel', 'David'],
    ...[
      'Eric',
      'Ethan',
      'Felix',
      'Frank',
      'George',
      'Greg',
      'Henry',
      'Hugo',
      'Isaac',
      'Jack',
      'James',
      'Jason',
    ],
    ...['Kevin', 'Leo', 'Liam', 'Marcus', 'Martin', 'Matt', 'Nathan', 'Noah', 'Oliver', 'Oscar', 'Owen'],
    ...['Patrick', 'Peter', 'Ravi', 'Robert', 'Samuel', 'Simon', 'Steven', 'Thomas', 'Victor', 'William'],
  ],
};

/** Family names, the frequent ones several times. */
export const FAMILY_NAMES: readonly string[] = [
  ...['Nguyen', 'Nguyen', 'Nguyen', 'Tran', 'Tran', 'Pham', 'Le', 'Smith', 'Smith', 'Johnson', 'Johnson'],
  ...['Brown', 'Williams', 'Miller', 'Davis', 'Garcia', 'Garcia', 'Martinez', 'Lopez', 'Kim', 'Kim', 'Chen'],
  ...['Wong', 'Patel', 'Singh', 'Adler', 'Baker', 'Barlow', 'Bennett', 'Carter', 'Clarke', 'Cole', 'Cooper'],
  ...[
    'Dalton',
    'Ellis',
    'Fisher',
    'Fletcher',
    'Foster',
    'Gibson',
    'Hale',
    'Harper',
    'Hayes',
    'Hudson',
    'Keller',
  ],
  ...[
    'Lambert',
    'Marsh',
    'Mercer',
    'Moss',
    'Nolan',
    'Okafor',
    'Osborne',
    'Parker',
    'Pierce',
    'Quinn',
    'Reed',
  ],
  ...['Rossi', 'Sawyer', 'Shaw', 'Slater', 'Turner', 'Walsh', 'Weaver', 'Wilson', 'Yates'],
];
