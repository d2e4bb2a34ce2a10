import { fixture, testBadFiles } from './bad-files.ts';

testBadFiles(
  'gexf',
  fixture('gexf/graphology-test_data.gexf'),
  fixture('gexf/graphology-test_v1_3.gexf'),
);
testBadFiles(
  'graphml',
  fixture('graphml/graphology-test_mixed_multigraph.graphml'),
  fixture('graphml/graphology-test_attributes.graphml'),
);
testBadFiles('xgmml', fixture('xgmml/coast.xgmml'));
