import { fixture, testBadFiles } from './bad-files.ts';

testBadFiles('xlsx', fixture('spreadsheet/grupos.xlsx'), fixture('spreadsheet/signos.xlsx'));
testBadFiles(
  'csv',
  fixture('signed/tribes_signed_edges.csv'),
  fixture('bacrim2020/BACRIM2020_Alliances.csv', 20),
  fixture('counts/made-up_acled-columns.csv'),
  fixture('counts/ucdp-ged-mexico_dyads.csv', 30),
);
