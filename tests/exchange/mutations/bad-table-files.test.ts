import { fixture, testBadFiles } from './bad-files.ts';

testBadFiles('xlsx', fixture('spreadsheet/grupos.xlsx'), fixture('spreadsheet/signos.xlsx'));
testBadFiles(
  'csv',
  fixture('signed/tribes_signed_edges.csv'),
  fixture('bacrim2020/BACRIM2020_Alliances.csv', 20),
);
