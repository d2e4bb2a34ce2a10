/** Items whose references the style guides themselves print. */
import type { Source } from '../../src/network/records.ts';

export const GRADY: Source = {
  id: 'grady-2019',
  type: 'article-journal',
  title:
    'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
  author: [
    { family: 'Grady', given: 'Jessica S.' },
    { family: 'Her', given: 'Mai' },
    { family: 'Moreno', given: 'Geena' },
    { family: 'Perez', given: 'Cynthia' },
    { family: 'Yelinek', given: 'Jacqueline' },
  ],
  issued: { 'date-parts': [[2019]] },
  'container-title': 'Psychology of Popular Media Culture',
  volume: 8,
  issue: 3,
  page: '207-217',
  DOI: '10.1037/ppm0000185',
};
export const CAREY: Source = {
  id: 'carey-2019',
  type: 'article-newspaper',
  title: 'Can we get better at forgetting?',
  author: [{ family: 'Carey', given: 'Benedict' }],
  issued: { 'date-parts': [[2019, 3, 22]] },
  'container-title': 'The New York Times',
  URL: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
};
export const DATASET: Source = {
  id: 'dsouza-2018',
  type: 'dataset',
  title: 'Cognitive effects of music and dance training in children',
  author: [
    { family: "D'Souza", given: 'Annalise' },
    { family: 'Wiseheart', given: 'Melody' },
  ],
  issued: { 'date-parts': [[2018]] },
  publisher: 'ICPSR',
  DOI: '10.3886/ICPSR37080.v1',
};
export const SATTERFIELD: Source = {
  id: 'satterfield-2016',
  type: 'article-journal',
  title: 'Livy and the Pax Deum',
  author: [{ family: 'Satterfield', given: 'Susan' }],
  issued: { 'date-parts': [[2016]] },
  'container-title': 'Classical Philology',
  volume: 111,
  issue: 2,
  page: '165-76',
};
export const BINDER: Source = {
  id: 'binder-2022',
  type: 'book',
  title:
    'The Channels of Student Activism: How the Left and Right Are Winning (and Losing) in Campus Politics Today',
  author: [
    { family: 'Binder', given: 'Amy J.' },
    { family: 'Kidder', given: 'Jeffrey L.' },
  ],
  issued: { 'date-parts': [[2022]] },
  publisher: 'University of Chicago Press',
};
export const YALE: Source = {
  id: 'yale',
  type: 'webpage',
  title: 'About Yale: Yale Facts',
  author: [{ literal: 'Yale University' }],
  URL: 'https://www.yale.edu/about-yale/yale-facts',
};
export const CENSUS: Source = {
  id: 'census',
  type: 'webpage',
  title: 'U.S. and world population clock',
  author: [{ literal: 'U.S. Census Bureau' }],
  publisher: 'U.S. Department of Commerce',
  URL: 'https://www.census.gov/popclock/',
};
export const UNKNOWN: Source = { id: 'unknown', type: 'webpage', title: 'A page' };
